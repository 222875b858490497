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

/// Who wrote and decided how much within three months, most first.
@Component
class PersonWorkload implements Report {

    private final JdbcClient database;
    private final Clock clock;

    PersonWorkload(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "workload-persons";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size) {
        var statement =
                database.sql(
                                """
                                with work as (
                                    select x.person, max(x.person_name) as name, d.site, count(*) as acts
                                    from publishing.decision x
                                    join publishing.edition e on e.id = x.edition
                                    join publishing.document d on d.id = e.document
                                    where x.at >= :since and d.site = any(:sites)
                                    group by x.person, d.site)
                                select to_char(1000000000 - acts, 'FM0000000000') || site || person as key, site, name,
                                    null as href, null as about, cast(null as timestamptz) as at, acts as count
                                from work
                                where to_char(1000000000 - acts, 'FM0000000000') || site || person > :after
                                order by key limit :rows
                                """)
                        .param("since", Timestamp.from(clock.instant().minus(Duration.ofDays(90))));
        return Pages.page(statement, sites, after, size);
    }
}
