package org.chengmen.search.crawl.queue;

import org.chengmen.search.crawl.Cause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Counts what was not even asked, by its cause.
@Repository
public class PassedOver {

    private final JdbcClient database;

    PassedOver(JdbcClient database) {
        this.database = database;
    }

    public void add(UUID domain, Map<Cause, Tally> tallies, Instant now) {
        tallies.forEach((cause, tally) ->
                database.sql(
                                """
                                insert into search.crawl_passed_over as o
                                values (:domain, :cause, :times, :example, :now)
                                on conflict (domain, cause) do update
                                set times = o.times + excluded.times,
                                    example = excluded.example, last_at = excluded.last_at
                                """)
                        .param("domain", domain)
                        .param("cause", cause.name())
                        .param("times", tally.times())
                        .param("example", tally.example())
                        .param("now", Timestamp.from(now))
                        .update());
    }

    public List<Line> of(UUID domain) {
        return database.sql(
                        """
                        select cause, times, example, last_at from search.crawl_passed_over
                        where domain = :domain order by times desc, cause
                        """)
                .param("domain", domain)
                .query(Line.class)
                .list();
    }

    public record Tally(long times, String example) {

        Tally and(Tally other) {
            return new Tally(times + other.times, other.example);
        }

        public static void count(Map<Cause, Tally> tallies, Cause cause, String example) {
            tallies.merge(cause, new Tally(1, example), Tally::and);
        }
    }

    public record Line(Cause cause, long times, String example, Instant lastAt) {}
}
