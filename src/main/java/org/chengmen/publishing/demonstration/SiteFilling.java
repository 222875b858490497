package org.chengmen.publishing.demonstration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/// Fills one site, all of it or nothing.
@Service
class SiteFilling {

    private final SiteColumns columns;
    private final SiteDocuments documents;
    private final SiteEditions editions;
    private final Hand.Hands hands;

    SiteFilling(
            SiteColumns columns, SiteDocuments documents, SiteEditions editions, Hand.Hands hands) {
        this.columns = columns;
        this.documents = documents;
        this.editions = editions;
        this.hands = hands;
    }

    @Transactional
    void fill(
            SeededSite site,
            List<SeedColumn> layout,
            List<SeedDocument> written,
            Pictures pictures) {
        var staff = hands.at(site.owner().id().value());
        var placed = documents.placed(written, columns.added(site, layout));
        documents.add(placed, site, staff);
        editions.add(placed, new Contents(site, pictures, placed), site, staff);
    }
}
