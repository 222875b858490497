package org.chengmen.publishing.columns;

import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.chains.ReviewChains;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/// The hidden columns in which topics and laid out pages of a site stand, made when the first is
/// begun. Their review chain is chosen where that of every column is.
@Service
public class StandingColumns {

    public static final String TOPICS = "topics";
    public static final String PAGES = "pages";
    public static final String SLOTS = "slots";

    private final Columns columns;
    private final ReviewChains chains;
    private final JdbcClient database;

    StandingColumns(Columns columns, ReviewChains chains, JdbcClient database) {
        this.columns = columns;
        this.chains = chains;
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Column topics(SiteView site) {
        return standing(
                site, TOPICS, null, new LocalizedText("专题", "Topics"), chains.standard(), "topic");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Column pages(SiteView site) {
        return standing(
                site,
                PAGES,
                null,
                new LocalizedText("页面版式", "Page layouts"),
                chains.standard(),
                "home-page",
                "column-page");
    }

    /// Under which the slots of a site stand.
    @Transactional(propagation = Propagation.MANDATORY)
    public Column slots(SiteView site) {
        return standing(site, SLOTS, null, new LocalizedText("推荐位", "Slots"), chains.standard());
    }

    private Column standing(
            SiteView site,
            String path,
            @Nullable ColumnId parent,
            LocalizedText name,
            UUID chain,
            String... types) {
        lock(site);
        var id = site.id().value();
        return columns.at(id, path)
                .orElseGet(() -> added(column(site, path, parent, name, chain, List.of(types))));
    }

    private Column added(Column column) {
        columns.add(column);
        return column;
    }

    /// Two people who begin at once get one column.
    private void lock(SiteView site) {
        database.sql("select pg_advisory_xact_lock(20260090, hashtext(:site))")
                .param("site", site.id().value().toString())
                .query(row -> {});
    }

    private static Column column(
            SiteView site,
            String path,
            @Nullable ColumnId parent,
            LocalizedText name,
            UUID chain,
            List<String> types) {
        return new Column(
                ColumnId.next(),
                site.id().value(),
                parent,
                path,
                name,
                ColumnType.OTHER,
                name.zh(),
                name.zh(),
                site.owner().value(),
                null,
                types,
                false,
                ListForm.PICTURES,
                true,
                900,
                chain,
                0);
    }
}
