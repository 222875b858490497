package org.chengmen.publishing.editions;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.Moments;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.columns.Column;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What each command on an edition begins with: it is there for this person, he may change it, and
/// he has seen its newest version.
@Component
public class EditionDesk {

    private final Documents documents;
    private final Editions editions;
    private final Turn turn;
    private final Rights rights;
    private final CurrentPerson person;
    private final AuditTrail trail;
    private final Clock clock;

    EditionDesk(
            Documents documents,
            Editions editions,
            Turn turn,
            Rights rights,
            CurrentPerson person,
            AuditTrail trail,
            Clock clock) {
        this.documents = documents;
        this.editions = editions;
        this.turn = turn;
        this.rights = rights;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    public Document document(DocumentId id) {
        return documents
                .find(id)
                .filter(rights::maySee)
                .orElseThrow(() -> Refused.because(PublishingRefusal.DOCUMENT_UNKNOWN));
    }

    /// To be read.
    public Edition found(EditionId id) {
        return there(editions.find(id));
    }

    /// To be changed: locked until the end of the transaction.
    public Edition seen(EditionId id) {
        return there(editions.locked(id));
    }

    private Edition there(Optional<Edition> found) {
        var edition = found.orElseThrow(() -> Refused.because(PublishingRefusal.EDITION_UNKNOWN));
        document(edition.document());
        return edition;
    }

    public Edition seen(EditionId id, int version) {
        var edition = seen(id);
        if (edition.version() != version) {
            throw Refused.because(PublishingRefusal.EDITED_MEANWHILE, edition.version());
        }
        return edition;
    }

    Edition draft(EditionId id) {
        var edition = seen(id);
        if (edition.state() != EditionState.DRAFT) {
            throw Refused.because(PublishingRefusal.NOT_A_DRAFT);
        }
        mayEdit(edition);
        return edition;
    }

    /// A draft, or an edition in review at the level of this person.
    Edition editable(EditionId id, int version) {
        var edition = seen(id, version);
        if (edition.state() != EditionState.DRAFT && edition.state() != EditionState.IN_REVIEW) {
            throw Refused.because(PublishingRefusal.NOT_A_DRAFT);
        }
        if (!turn.mayWrite(edition, document(edition.document()))) {
            throw Refused.because(PublishingRefusal.MAY_NOT_EDIT);
        }
        return edition;
    }

    private void mayEdit(Edition edition) {
        if (!rights.mayEdit(document(edition.document()), edition)) {
            throw Refused.because(PublishingRefusal.MAY_NOT_EDIT);
        }
    }

    public boolean isAtMyLevel(Edition edition) {
        return turn.isAtMyLevel(edition, document(edition.document()));
    }

    void mayContribute(Column column) {
        if (!rights.mayContribute(column)) {
            throw Refused.because(PublishingRefusal.MAY_NOT_CONTRIBUTE);
        }
    }

    Edition firstDraft(DocumentId document, Locale language, Content content) {
        var author = person();
        return Edition.draft(
                document,
                language,
                editions.nextNumber(document, language),
                content,
                author.account(),
                author.name(),
                now());
    }

    Saving saving(EditionId edition, int version, Content content) {
        return new Saving(edition, version, content, person().account(), person().name(), now());
    }

    public boolean wrote(EditionId id, UUID account) {
        return editions.find(id).filter(it -> it.author().equals(account)).isPresent();
    }

    public Person person() {
        return person.signedIn().orElseThrow();
    }

    /// As precise as the database keeps it.
    public Instant now() {
        return Moments.now(clock);
    }

    public void record(String verb, Edition edition) {
        trail.record(
                Act.of(verb, "document", edition.document().value())
                        .after(
                                Map.of(
                                        "title", edition.content().title(),
                                        "language", edition.language().getLanguage(),
                                        "edition", edition.number(),
                                        "version", edition.version())));
    }
}
