package org.chengmen.publishing.editions;

import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.Moments;
import org.chengmen.publishing.columns.Column;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Begins editions that repeat what already stands on another site, in the transaction of whoever
/// decided it and asked who may.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Copies {

    private final Documents documents;
    private final Editions editions;
    private final Savings savings;
    private final Clock clock;

    Copies(Documents documents, Editions editions, Savings savings, Clock clock) {
        this.documents = documents;
        this.editions = editions;
        this.savings = savings;
        this.clock = clock;
    }

    /// A new document. Whoever adopts it stands for it, and so counts as its author.
    public Edition begin(
            Column into, String type, Locale language, Content content, Person adopter) {
        var document = documents.add(Document.begun(into, type, adopter, now()));
        return add(document.id(), language, content, adopter.account(), adopter.name());
    }

    /// The next edition of a copy, in the name of who stood for the one before.
    public Edition next(Edition before, Content content) {
        return add(
                before.document(),
                before.language(),
                content,
                before.author(),
                before.authorName());
    }

    private Edition add(
            DocumentId document, Locale language, Content content, UUID author, String name) {
        var edition =
                Edition.draft(
                        document,
                        language,
                        editions.nextNumber(document, language),
                        content,
                        author,
                        name,
                        now());
        editions.add(edition);
        savings.add(new Saving(edition.id(), 1, content, author, name, edition.savedAt()));
        return edition;
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
