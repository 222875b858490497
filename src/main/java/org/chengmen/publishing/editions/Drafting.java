package org.chengmen.publishing.editions;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.types.DocumentTypes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Locale;

/// Begins, saves, discards and restores drafts. Every saving is kept; who saves over a version that
/// he has not seen is told so and loses nothing.
@Service
public class Drafting {

    private final Documents documents;
    private final Editions editions;
    private final Savings savings;
    private final EditionDesk desk;
    private final Columns columns;
    private final DocumentTypes types;

    Drafting(
            Documents documents,
            Editions editions,
            Savings savings,
            EditionDesk desk,
            Columns columns,
            DocumentTypes types) {
        this.documents = documents;
        this.editions = editions;
        this.savings = savings;
        this.desk = desk;
        this.columns = columns;
        this.types = types;
    }

    /// A new document in a column, with its first draft.
    @Transactional
    public Edition begin(ColumnId into, String typeCode, Locale language, ContentForm form) {
        var column =
                columns.find(into)
                        .orElseThrow(() -> Refused.because(PublishingRefusal.COLUMN_UNKNOWN));
        desk.mayContribute(column);
        var type = types.type(typeCode);
        if (!column.documentTypes().contains(type.code())) {
            throw new Refused(
                    List.of(Problem.at("type", PublishingRefusal.DOCUMENT_TYPE_NOT_ALLOWED)));
        }
        Refused.ifAny(form.problems(type));
        var document =
                documents.add(Document.begun(column, type.code(), desk.person(), desk.now()));
        return draft(document.id(), language, form.content(type));
    }

    /// A draft of a document that the public already sees, or that has none in this language yet;
    /// it begins as the live edition stands.
    @Transactional
    public Edition amend(DocumentId id, Locale language) {
        var document = desk.document(id);
        desk.mayContribute(columns.find(document.column()).orElseThrow());
        if (editions.onTheWay(id, language).isPresent()) {
            throw Refused.because(PublishingRefusal.DRAFT_EXISTS);
        }
        var content =
                editions.beforeThePublic(id, language).map(Edition::content).orElse(Content.EMPTY);
        return draft(id, language, content);
    }

    private Edition draft(DocumentId document, Locale language, Content content) {
        var edition = desk.firstDraft(document, language, content);
        try {
            editions.add(edition);
        } catch (DuplicateKeyException alreadyBegun) {
            throw Refused.because(PublishingRefusal.DRAFT_EXISTS);
        }
        savings.add(desk.saving(edition.id(), edition.version(), content));
        desk.record("publishing.edition.begun", edition);
        return edition;
    }

    @Transactional
    public Edition save(EditionId id, int seen, ContentForm form) {
        var edition = desk.editable(id, seen);
        var type = types.type(desk.document(edition.document()).type());
        Refused.ifAny(form.problems(type));
        return save(edition, form.content(type));
    }

    /// What stood in an earlier saving becomes the newest one.
    @Transactional
    public Edition restore(EditionId id, int seen, int version) {
        var edition = desk.editable(id, seen);
        var saving =
                savings.find(id, version)
                        .orElseThrow(() -> Refused.because(PublishingRefusal.EDITION_UNKNOWN));
        return save(edition, saving.content());
    }

    private Edition save(Edition edition, Content content) {
        if (content.equals(edition.content())) {
            return edition;
        }
        var saving = desk.saving(edition.id(), edition.version() + 1, content);
        editions.save(saving);
        savings.add(saving);
        return editions.find(edition.id()).orElseThrow();
    }

    /// Into the bin, from which it can be taken out again.
    @Transactional
    public void discard(EditionId id) {
        var edition = desk.draft(id);
        editions.stand(id, EditionState.DISCARDED, null);
        desk.record("publishing.edition.discarded", edition);
    }

    @Transactional
    public void takeOutOfTheBin(EditionId id) {
        var edition = desk.seen(id);
        if (edition.state() != EditionState.DISCARDED) {
            throw Refused.because(PublishingRefusal.NOT_A_DRAFT);
        }
        if (editions.onTheWay(edition.document(), edition.language()).isPresent()) {
            throw Refused.because(PublishingRefusal.DRAFT_EXISTS);
        }
        editions.stand(id, EditionState.DRAFT, null);
        desk.record("publishing.edition.restored", edition);
    }
}
