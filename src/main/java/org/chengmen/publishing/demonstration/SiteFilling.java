package org.chengmen.publishing.demonstration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.stream.Stream;

/// Fills one site, all of it or nothing.
@Service
class SiteFilling {

    private final SiteColumns columns;
    private final SiteDocuments documents;
    private final SiteEditions editions;
    private final SitePages pages;
    private final Hand.Hands hands;

    SiteFilling(
            SiteColumns columns,
            SiteDocuments documents,
            SiteEditions editions,
            SitePages pages,
            Hand.Hands hands) {
        this.columns = columns;
        this.documents = documents;
        this.editions = editions;
        this.pages = pages;
        this.hands = hands;
    }

    @Transactional
    void fill(
            SeededSite site,
            List<SeedColumn> layout,
            List<SeedDocument> written,
            Pictures pictures) {
        var staff = hands.at(site.owner().id().value());
        var ids = columns.added(site, withPages(layout, written));
        var placed = documents.placed(written, ids);
        documents.add(placed, site, staff);
        editions.add(placed, new Contents(site, pictures, placed, ids), site, staff);
        pages.add(placed, site);
    }

    private static List<SeedColumn> withPages(List<SeedColumn> layout, List<SeedDocument> written) {
        return Stream.concat(layout.stream(), SitePages.columns(written)).toList();
    }
}
