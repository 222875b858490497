package org.chengmen.search.crawl.push;

import org.chengmen.search.crawl.addresses.WebAddress;
import org.chengmen.search.crawl.domains.Domain;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;

/// Pushed pages in the queue: they stand there like any other address and are never due.
@Repository
class PushedPages {

    private final JdbcClient database;

    PushedPages(JdbcClient database) {
        this.database = database;
    }

    long put(Domain domain, WebAddress address, Instant now) {
        place(domain, address, "STORED", now);
        return address.key();
    }

    void remove(Domain domain, WebAddress address, Instant now) {
        place(domain, address, "REMOVED", now);
    }

    private void place(Domain domain, WebAddress address, String state, Instant now) {
        database.sql(
                        """
                        insert into search.crawl_page (key, domain, path, shape, depth, origin, state,
                            first_seen, pushed_at, revisit_minutes)
                        values (:key, :domain, :path, :shape, 0, 'PUSH', :state, :now, :now, :revisit)
                        on conflict (key) do update set state = excluded.state, cause = null,
                            due_at = null, pushed_at = excluded.pushed_at, failures = 0
                        """)
                .param("key", address.key())
                .param("domain", domain.id())
                .param("path", address.path())
                .param("shape", address.shape())
                .param("state", state)
                .param("now", Timestamp.from(now))
                .param("revisit", domain.pace().revisitHours() * 60)
                .update();
    }

    void changed(long key, Instant now) {
        database.sql("update search.crawl_page set changed_at = :now where key = :key")
                .param("now", Timestamp.from(now))
                .param("key", key)
                .update();
    }
}
