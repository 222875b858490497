package org.chengmen.publishing.publication;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Document;
import org.chengmen.shell.cache.KeptPageCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Says before a publication what it will change.
@Component
public class Effects {

    private final JdbcClient database;
    private final Columns columns;
    private final Echo echo;
    private final KeptPageCount kept;
    private final Alliance alliance;

    Effects(
            JdbcClient database,
            Columns columns,
            Echo echo,
            KeptPageCount kept,
            Alliance alliance) {
        this.database = database;
        this.columns = columns;
        this.echo = echo;
        this.kept = kept;
        this.alliance = alliance;
    }

    @Transactional(readOnly = true)
    public Effect of(Document document) {
        var column = columns.find(document.column()).orElseThrow();
        var way = way(column);
        var offered = offeredTo(document);
        var copied = copiedTo(document);
        var touched = echo.touched(document);
        return new Effect(
                way.stream().map(Column::name).toList(),
                feeds(document, column),
                offered,
                copied,
                names(offered, copied),
                (int) touched.stream().filter(it -> it.startsWith("document:")).count() - 1,
                kept.showing(touched));
    }

    /// The column and those above it.
    private List<Column> way(Column column) {
        return columns.ofSite(column.site()).stream()
                .filter(it -> (column.path() + "/").startsWith(it.path() + "/"))
                .toList();
    }

    private List<String> feeds(Document document, Column column) {
        var feeds = new ArrayList<String>();
        feeds.add("/feed.rss");
        feeds.add("/feeds/columns/" + column.path() + ".rss");
        alliance.organisation(new OrganisationId(document.organisation()))
                .map(OrganisationView::code)
                .ifPresent(it -> feeds.add("/feeds/organisations/" + it + ".rss"));
        return feeds;
    }

    private Set<UUID> offeredTo(Document document) {
        return sites(
                database.sql(
                                """
                                select target from publishing.standing_offer
                                where column_id = :column order by target limit 500
                                """)
                        .param("column", document.column().value())
                        .query(UUID.class)
                        .list());
    }

    private Set<UUID> copiedTo(Document document) {
        return sites(
                database.sql(
                                """
                                select site from publishing.provenance
                                where source_document = :document order by site limit 500
                                """)
                        .param("document", document.id().value())
                        .query(UUID.class)
                        .list());
    }

    private static Set<UUID> sites(List<UUID> sites) {
        return new LinkedHashSet<>(sites);
    }

    private List<LocalizedText> names(Set<UUID> offered, Set<UUID> copied) {
        var all = new LinkedHashSet<>(offered);
        all.addAll(copied);
        return all.stream()
                .flatMap(it -> alliance.site(new SiteId(it)).stream())
                .map(SiteView::name)
                .toList();
    }
}
