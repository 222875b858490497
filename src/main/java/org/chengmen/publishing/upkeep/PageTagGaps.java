package org.chengmen.publishing.upkeep;

import org.chengmen.kernel.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.UUID;

/// Pages that lack a tag which every page of their kind must carry (annex of 国办发〔2017〕47号): columns
/// without description or keywords, documents without source, keywords or description.
@Component
class PageTagGaps implements Report {

    private final JdbcClient database;

    PageTagGaps(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "page-tags";
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size) {
        var statement =
                database.sql(
                        """
                        select key, site, name, href, about, cast(null as timestamptz) as at, cast(null as bigint) as count
                        from (
                            select '0' || path || ' ' || id as key, site, name_zh as name, '/desk/columns/' || id as href,
                                concat_ws(', ', case when description = '' then 'ColumnDescription' end,
                                    case when keywords = '' then 'ColumnKeywords' end) as about
                            from publishing.site_column
                            where site = any(:sites) and not hidden
                            union all
                            select '1' || to_char(number, 'FM0000000000000000') || language, site, title,
                                '/desk/publishing/documents/' || document,
                                concat_ws(', ', case when coalesce(fields ->> 'source', '') = '' then 'ContentSource' end,
                                    case when coalesce(fields ->> 'keywords', '') = '' then 'Keywords' end,
                                    case when summary = '' then 'Description' end)
                            from publishing.publication
                            where state = 'LIVE' and site = any(:sites)) gap
                        where about <> '' and key > :after
                        order by key limit :rows
                        """);
        return Pages.page(statement, sites, after, size);
    }
}
