package org.chengmen.publishing.upkeep;

import org.chengmen.kernel.PageOf;
import org.chengmen.publishing.columns.ColumnType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

/// Columns near or over the time within which their kind must be updated (国办秘函〔2019〕19号). What
/// stands in a column below counts for the ones above it.
@Component
class LateColumns implements Report {

    private final JdbcClient database;
    private final Clock clock;

    LateColumns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "late-columns";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size) {
        var statement =
                database.sql(
                                """
                                with column_limit as (
                                    select c.*, coalesce(make_interval(days => c.update_days), cast(l.span as interval)) as span
                                    from publishing.site_column c
                                    join unnest(:types, :spans) as l (type, span) on l.type = c.type
                                    where c.site = any(:sites) and not c.hidden),
                                newest as (
                                    select c.id, c.site, c.path, c.name_zh, c.span, max(p.published_at) as last
                                    from column_limit c
                                    join publishing.site_column d
                                        on d.site = c.site and (d.id = c.id or starts_with(d.path, c.path || '/'))
                                    cross join lateral (
                                        select published_at from publishing.publication
                                        where column_id = d.id and language = 'zh' and state = 'LIVE'
                                        order by published_at desc limit 1) p
                                    group by c.id, c.site, c.path, c.name_zh, c.span)
                                select to_char((last + span) at time zone 'UTC', 'YYYYMMDDHH24MISS') || id as key, site,
                                    name_zh as name, '/columns/' || path as href, null as about, last as at,
                                    greatest(0, extract(day from :now - (last + span)))::bigint as count
                                from newest
                                where last + span - span / 5 < :now
                                  and to_char((last + span) at time zone 'UTC', 'YYYYMMDDHH24MISS') || id > :after
                                order by key limit :rows
                                """)
                        .param("types", names())
                        .param("spans", spans())
                        .param("now", Timestamp.from(clock.instant()));
        return Pages.page(statement, sites, after, size);
    }

    private static String[] names() {
        return Arrays.stream(ColumnType.values()).map(ColumnType::name).toArray(String[]::new);
    }

    private static String[] spans() {
        return Arrays.stream(ColumnType.values())
                .map(it -> it.updateLimit().toString())
                .toArray(String[]::new);
    }
}
