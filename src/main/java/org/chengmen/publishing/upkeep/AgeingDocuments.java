package org.chengmen.publishing.upkeep;

import org.chengmen.kernel.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/// Public documents that nobody touched for two years.
@Component
class AgeingDocuments implements Report {

    private final JdbcClient database;
    private final Clock clock;

    AgeingDocuments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "ageing";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size) {
        var statement =
                database.sql(
                                """
                                select to_char(changed_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || number as key, site,
                                    title as name, '/desk/publishing/documents/' || document as href, null as about,
                                    changed_at as at, cast(null as bigint) as count
                                from publishing.publication
                                where state = 'LIVE' and site = any(:sites)
                                  and changed_at < cast(:now as timestamptz) - interval '2 years'
                                  and to_char(changed_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || number > :after
                                order by key limit :rows
                                """)
                        .param("now", Timestamp.from(clock.instant()));
        return Pages.page(statement, sites, after, size);
    }
}
