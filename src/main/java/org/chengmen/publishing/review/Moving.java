package org.chengmen.publishing.review;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.publishing.publication.Publisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;

/// Puts a document into another column of its site. Its address stays. An editor may, and where the
/// public sees it, a publisher.
@Service
public class Moving {

    private final EditionDesk desk;
    private final Columns columns;
    private final Publications publications;
    private final Publisher publisher;
    private final CurrentPerson person;
    private final AuditTrail trail;

    Moving(
            EditionDesk desk,
            Columns columns,
            Publications publications,
            Publisher publisher,
            CurrentPerson person,
            AuditTrail trail) {
        this.desk = desk;
        this.columns = columns;
        this.publications = publications;
        this.publisher = publisher;
        this.person = person;
        this.trail = trail;
    }

    @Transactional
    public void move(DocumentId id, ColumnId into) {
        var document = desk.document(id);
        mayMove(document);
        var target = target(document, into);
        if (target.id().equals(document.column())) {
            throw Refused.because(PublishingRefusal.ALREADY_THERE);
        }
        publisher.move(document, target.id());
        trail.record(
                Act.of("publishing.document.moved", "document", id.value())
                        .before(Map.of("column", document.column().value()))
                        .after(Map.of("column", target.id().value(), "path", target.path())));
    }

    private void mayMove(Document document) {
        var isPublic = !publications.numbered(document.number()).isEmpty();
        if (isPublic && !person.holdsOn(Role.PUBLISHER, document.site())) {
            throw Refused.because(PublishingRefusal.MAY_NOT_PUBLISH);
        }
        if (!isPublic
                && !person.holdsOn(Role.EDITOR, document.site())
                && !person.holdsOn(Role.PUBLISHER, document.site())) {
            throw Refused.because(PublishingRefusal.MAY_NOT_EDIT);
        }
    }

    private Column target(Document document, ColumnId into) {
        var target =
                columns.find(into)
                        .filter(it -> it.site().equals(document.site()))
                        .orElseThrow(() -> refused(PublishingRefusal.COLUMN_OF_ANOTHER_SITE));
        if (!target.documentTypes().contains(document.type())) {
            throw refused(PublishingRefusal.DOCUMENT_TYPE_NOT_ALLOWED);
        }
        return target;
    }

    private static Refused refused(PublishingRefusal refusal) {
        return new Refused(List.of(Problem.at("column", refusal)));
    }
}
