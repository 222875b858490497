package org.chengmen.publishing.pages.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.blocks.Places;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.editions.Rights;
import org.chengmen.publishing.editions.Turn;
import org.chengmen.publishing.pages.Arranging;
import org.springframework.stereotype.Component;

/// Gathers what the desk of arranging shows of an edition.
@Component
class ArrangingViews {

    private final EditionDesk desk;
    private final Places places;
    private final Columns columns;
    private final Alliance alliance;
    private final Rights rights;
    private final Turn turn;

    ArrangingViews(
            EditionDesk desk,
            Places places,
            Columns columns,
            Alliance alliance,
            Rights rights,
            Turn turn) {
        this.desk = desk;
        this.places = places;
        this.columns = columns;
        this.alliance = alliance;
        this.rights = rights;
        this.turn = turn;
    }

    ArrangingView of(EditionId id) {
        var edition = desk.found(id);
        var document = desk.document(edition.document());
        var place =
                places.of(document.id())
                        .orElseThrow(() -> Refused.because(PublishingRefusal.EDITION_UNKNOWN));
        return new ArrangingView(
                edition,
                place,
                alliance.site(new SiteId(place.site())).orElseThrow(),
                Arranging.blocks(edition.content()),
                columns.ofSite(place.site()),
                isEditable(edition, document));
    }

    private boolean isEditable(Edition edition, Document document) {
        return (edition.state() == EditionState.DRAFT && rights.mayEdit(document, edition))
                || turn.isMine(edition, document);
    }
}
