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

/// How much each unit published within three months, most first.
@Component
class UnitWorkload implements Report {

    private final JdbcClient database;
    private final Clock clock;
    private final Units units;

    UnitWorkload(JdbcClient database, Clock clock, Units units) {
        this.database = database;
        this.clock = clock;
        this.units = units;
    }

    @Override
    public String code() {
        return "workload-units";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size) {
        var statement =
                database.sql(
                                """
                                with work as (
                                    select p.organisation, p.site, count(*) as documents, max(p.published_at) as last
                                    from publishing.publication p
                                    where p.published_at >= :since and p.site = any(:sites) and p.state = 'LIVE'
                                    group by p.organisation, p.site)
                                select to_char(1000000000 - documents, 'FM0000000000') || w.site || w.organisation as key, w.site,
                                    coalesce(o.name, '') as name, null as href, null as about, last as at, documents as count
                                from work w left join unnest(:organisations, :names) as o (id, name) on o.id = w.organisation
                                where to_char(1000000000 - documents, 'FM0000000000') || w.site || w.organisation > :after
                                order by key limit :rows
                                """)
                        .param("since", Timestamp.from(clock.instant().minus(Duration.ofDays(90))))
                        .param("organisations", units.ids())
                        .param("names", units.names());
        return Pages.page(statement, sites, after, size);
    }
}
