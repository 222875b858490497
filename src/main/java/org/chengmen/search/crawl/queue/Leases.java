package org.chengmen.search.crawl.queue;

import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.domains.Domains;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Which instance is at which host. A lease that is not renewed runs out, and another instance goes
/// on.
@Repository
public class Leases {

    private final JdbcClient database;

    Leases(JdbcClient database) {
        this.database = database;
    }

    /// Hosts with something to do, taken in hand; what another instance has is passed over.
    public List<Domain> take(UUID me, int most, int hour, Instant now, Instant until) {
        return database.sql(
                        """
                        update search.crawl_domain set leased_by = :me, leased_until = :until
                        where id in (
                            select d.id from search.crawl_domain d
                            where not d.paused and d.next_at <= :now
                              and (d.leased_until is null or d.leased_until <= :now)
                              and case when d.from_hour <= d.until_hour
                                  then d.from_hour = d.until_hour
                                      or :hour >= d.from_hour and :hour < d.until_hour
                                  else :hour >= d.from_hour or :hour < d.until_hour end
                              and (exists (
                                      select from search.crawl_page p
                                      where p.domain = d.id and p.due_at <= :now)
                                  or exists (
                                      select from search.crawl_source s
                                      where s.domain = d.id and s.due_at <= :now))
                            order by d.priority desc, d.next_at limit :most
                            for update skip locked)
                        returning *
                        """)
                .param("me", me)
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(now))
                .param("hour", hour)
                .param("most", most)
                .query(Domains::read)
                .list();
    }

    /// Whether the host is still in these hands.
    public boolean renew(UUID domain, UUID me, Instant until) {
        return database.sql(
                                """
                                update search.crawl_domain set leased_until = :until
                                where id = :id and leased_by = :me and not paused
                                """)
                        .param("until", Timestamp.from(until))
                        .param("id", domain)
                        .param("me", me)
                        .update()
                == 1;
    }

    public void release(UUID domain, UUID me, Instant next) {
        database.sql(
                        """
                        update search.crawl_domain
                        set leased_by = null, leased_until = null, next_at = :next
                        where id = :id and leased_by = :me
                        """)
                .param("next", Timestamp.from(next))
                .param("id", domain)
                .param("me", me)
                .update();
    }
}
