package org.chengmen.publishing.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.editions.Rights;
import org.chengmen.publishing.editions.Savings;
import org.chengmen.publishing.editions.Turn;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.publishing.review.Decisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.stream.Stream;

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
    private final Turn turn;
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
            Turn turn,
            CurrentPerson person,
            Alliance alliance) {
        this.desk = desk;
        this.editions = editions;
        this.savings = savings;
        this.decisions = decisions;
        this.publications = publications;
        this.columns = columns;
        this.rights = rights;
        this.turn = turn;
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
                told(document, editions.ofDocument(id)),
                publications.numbered(document.number()),
                document.site().equals(alliance.portal().id().value()),
                rights.mayContribute(column),
                person.holdsOn(Role.PUBLISHER, document.site()));
    }

    private List<History.Told> told(Document document, List<Edition> all) {
        return all.stream()
                .map(edition ->
                        new History.Told(
                                edition,
                                savings.of(edition.id(), SAVINGS),
                                decisions.of(edition.id()),
                                turn.mayWrite(edition, document),
                                against(all, edition)))
                .toList();
    }

    private static List<History.Against> against(List<Edition> all, Edition edition) {
        var same =
                all.stream()
                        .filter(it -> it.language().equals(edition.language()))
                        .filter(it -> !it.id().equals(edition.id()))
                        .toList();
        var live = same.stream().filter(it -> it.state() == EditionState.LIVE).findFirst();
        var before = same.stream().filter(it -> it.number() < edition.number()).findFirst();
        return Stream.concat(
                        live.map(it -> new History.Against("publishing.compare.live", it)).stream(),
                        before
                                .filter(it -> live.filter(it::equals).isEmpty())
                                .map(it -> new History.Against("publishing.compare.before", it))
                                .stream())
                .toList();
    }
}
