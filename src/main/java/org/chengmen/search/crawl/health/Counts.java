package org.chengmen.search.crawl.health;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// How far the crawl of every host has come.
@Repository
public class Counts {

    private final JdbcClient database;

    Counts(JdbcClient database) {
        this.database = database;
    }

    public Map<UUID, Progress> all() {
        var all = new HashMap<UUID, Progress>();
        database.sql(
                        """
                        select domain, count(*) as known,
                            count(*) filter (where state = 'WAITING') as waiting,
                            count(*) filter (where state = 'STORED') as stored,
                            count(*) filter (where state = 'FAILED') as failed,
                            count(*) filter (where state = 'GONE') as gone
                        from search.crawl_page group by domain
                        """)
                .query((row, number) ->
                        all.put(
                                row.getObject("domain", UUID.class),
                                new Progress(
                                        row.getLong("known"),
                                        row.getLong("waiting"),
                                        row.getLong("stored"),
                                        row.getLong("failed"),
                                        row.getLong("gone"))))
                .list();
        return all;
    }

    public Progress of(UUID domain) {
        return database.sql(
                        """
                        select count(*) as known,
                            count(*) filter (where state = 'WAITING') as waiting,
                            count(*) filter (where state = 'STORED') as stored,
                            count(*) filter (where state = 'FAILED') as failed,
                            count(*) filter (where state = 'GONE') as gone
                        from search.crawl_page where domain = :domain
                        """)
                .param("domain", domain)
                .query(Progress.class)
                .single();
    }

    public long fetchedSince(UUID domain, Instant since) {
        return database.sql(
                        """
                        select count(*) from search.crawl_page
                        where domain = :domain and fetched_at >= :since
                        """)
                .param("domain", domain)
                .param("since", Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    public record Progress(long known, long waiting, long stored, long failed, long gone) {

        public static final Progress NONE = new Progress(0, 0, 0, 0, 0);

        public long visited() {
            return known - waiting;
        }
    }
}
