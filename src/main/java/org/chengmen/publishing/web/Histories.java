package org.chengmen.publishing.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.editions.Rights;
import org.chengmen.publishing.editions.Savings;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.publishing.review.Decisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the history of a document to who may see it.
@Component
class Histories {

    private static final int SAVINGS = 30;

    private final EditionDesk desk;
    private final Editions editions;
    private final Savings savings;
    private final Decisions decisions;
    private final Publications publications;
    private final Columns columns;
    private final Rights rights;
    private final CurrentPerson person;
    private final Alliance alliance;

    Histories(
            EditionDesk desk,
            Editions editions,
            Savings savings,
            Decisions decisions,
            Publications publications,
            Columns columns,
            Rights rights,
            CurrentPerson person,
            Alliance alliance) {
        this.desk = desk;
        this.editions = editions;
        this.savings = savings;
        this.decisions = decisions;
        this.publications = publications;
        this.columns = columns;
        this.rights = rights;
        this.person = person;
        this.alliance = alliance;
    }

    @Transactional(readOnly = true)
    History of(DocumentId id) {
        var document = desk.document(id);
        var column = columns.find(document.column()).orElseThrow();
        return new History(
                document,
                column,
                alliance.site(new SiteId(document.site())).map(SiteView::name).orElseThrow(),
                editions.ofDocument(id).stream().map(this::told).toList(),
                publications.numbered(document.number()),
                document.site().equals(alliance.portal().id().value()),
                rights.mayContribute(column),
                person.holdsOn(Role.PUBLISHER, document.site()));
    }

    private History.Told told(Edition edition) {
        return new History.Told(
                edition, savings.of(edition.id(), SAVINGS), decisions.of(edition.id()));
    }
}
