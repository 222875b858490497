package org.chengmen.publishing.upkeep;

import org.chengmen.kernel.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;

/// How much was published in which column within three months, most first.
@Component
class ColumnWorkload implements Report {

    private final JdbcClient database;
    private final Clock clock;

    ColumnWorkload(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "workload-columns";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size) {
        var statement =
                database.sql(
                                """
                                with work as (
                                    select p.column_id, p.site, count(*) as documents, max(p.published_at) as last
                                    from publishing.publication p
                                    where p.published_at >= :since and p.site = any(:sites) and p.state = 'LIVE'
                                    group by p.column_id, p.site)
                                select to_char(1000000000 - documents, 'FM0000000000') || w.column_id as key, w.site,
                                    c.name_zh as name, '/columns/' || c.path as href, null as about, last as at,
                                    documents as count
                                from work w join publishing.site_column c on c.id = w.column_id
                                where to_char(1000000000 - documents, 'FM0000000000') || w.column_id > :after
                                order by key limit :rows
                                """)
                        .param("since", Timestamp.from(clock.instant().minus(Duration.ofDays(90))));
        return Pages.page(statement, sites, after, size);
    }
}
