package org.chengmen.publishing.upkeep;

import org.chengmen.kernel.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/// Drafts that nobody touched for thirty days. Nobody else can begin another while they lie there.
@Component
class IdleDrafts implements Report {

    private final JdbcClient database;
    private final Clock clock;

    IdleDrafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "locked";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size) {
        var statement =
                database.sql(
                                """
                                select to_char(e.saved_at at time zone 'UTC', 'YYYYMMDDHH24MISS') || e.id as key, d.site,
                                    e.title as name, '/desk/publishing/editions/' || e.id as href, e.author_name as about,
                                    e.saved_at as at, cast(null as bigint) as count
                                from publishing.edition e join publishing.document d on d.id = e.document
                                where e.state = 'DRAFT' and d.site = any(:sites)
                                  and e.saved_at < cast(:now as timestamptz) - interval '30 days'
                                  and to_char(e.saved_at at time zone 'UTC', 'YYYYMMDDHH24MISS') || e.id > :after
                                order by key limit :rows
                                """)
                        .param("now", Timestamp.from(clock.instant()));
        return Pages.page(statement, sites, after, size);
    }
}
