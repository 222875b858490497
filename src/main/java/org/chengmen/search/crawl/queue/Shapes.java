package org.chengmen.search.crawl.queue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Set;
import java.util.UUID;

/// What addresses that differ in numbers alone have brought. Thirty pages of a calendar that say
/// the same but for their numbers are enough to know the rest.
@Repository
public class Shapes {

    private static final int ENOUGH = 30;
    private static final int FRESH_OF_HUNDRED = 20;

    private final JdbcClient database;

    Shapes(JdbcClient database) {
        this.database = database;
    }

    public Set<Long> endless(UUID domain) {
        return database.sql(
                        """
                        select shape from search.crawl_shape
                        where domain = :domain and fetched >= :enough
                          and fresh * 100 < fetched * :fresh
                        """)
                .param("domain", domain)
                .param("enough", ENOUGH)
                .param("fresh", FRESH_OF_HUNDRED)
                .query(Long.class)
                .set();
    }

    /// `fresh` where no other page of the host says the same.
    public void count(UUID domain, long shape, boolean fresh) {
        database.sql(
                        """
                        insert into search.crawl_shape as s values (:domain, :shape, 1, :fresh)
                        on conflict (domain, shape) do update
                        set fetched = s.fetched + 1, fresh = s.fresh + excluded.fresh
                        """)
                .param("domain", domain)
                .param("shape", shape)
                .param("fresh", fresh ? 1 : 0)
                .update();
    }
}
