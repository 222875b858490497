package org.chengmen.publishing.demonstration;

import org.chengmen.publishing.blocks.Place;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;

/// Gives the laid out pages of a site their places, and ends the topics whose time is over.
@Component
class SitePages {

    private final JdbcOperations database;

    SitePages(JdbcOperations database) {
        this.database = database;
    }

    /// Hidden columns for pages, made only where a site has one.
    static Stream<SeedColumn> columns(List<SeedDocument> written) {
        return Stream.of(
                        SeedColumn.hidden("topics", "专题", "Topics", "topic"),
                        SeedColumn.hidden("pages", "页面版式", "Page layouts", "home-page;column-page"),
                        SeedColumn.hidden("slots", "推荐位", "Slots", ""),
                        SeedColumn.hidden("slots/banner", "横幅", "Banner", "slot-item"))
                .filter(column -> written.stream().anyMatch(it -> isUnder(it, column)));
    }

    private static boolean isUnder(SeedDocument document, SeedColumn column) {
        return (document.column() + "/").startsWith(column.path() + "/");
    }

    void add(List<PlacedDocument> documents, SeededSite site) {
        for (var document : documents) {
            var page = document.seed().page();
            if (page != null) {
                place(document, new Place(site.site().id().value(), page.place()));
                end(document, page);
            }
        }
    }

    private void place(PlacedDocument document, Place place) {
        database.update(
                "insert into publishing.page values (?, ?, ?)",
                document.id().value(),
                place.site(),
                place.name());
        if (place.isTopic()) {
            database.update(
                    """
                    update publishing.publication
                    set fields = fields || jsonb_build_object('address', ?) where document = ?
                    """,
                    place.name(),
                    document.id().value());
        }
    }

    private void end(PlacedDocument document, SeedPage page) {
        var days = page.days();
        if (days != null) {
            database.update(
                    """
                    update publishing.publication set state = 'EXPIRED', changed_at = ?, expires_at = ?
                    where document = ?
                    """,
                    ended(document, days),
                    ended(document, days),
                    document.id().value());
        }
    }

    /// Counted from the day on which it appeared.
    private static Timestamp ended(PlacedDocument document, int days) {
        return Timestamp.from(document.moment().plusDays(days).toInstant());
    }
}
