package org.chengmen.search.crawl.queue;

import org.chengmen.search.crawl.addresses.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Every known address of every host: the queue of the crawl.
@Repository
public class KnownPages {

    private final JdbcClient database;

    KnownPages(JdbcClient database) {
        this.database = database;
    }

    /// Whose turn it is, the longest waiting first: what is nearer to the start was found earlier.
    public List<QueuedPage> due(UUID domain, Instant now, int most) {
        return database.sql(
                        """
                        select p.*, d.host from search.crawl_page p
                        join search.crawl_domain d on d.id = p.domain
                        where p.domain = :domain and p.due_at <= :now
                        order by p.due_at, p.depth limit :most
                        """)
                .param("domain", domain)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(KnownPages::read)
                .list();
    }

    public Optional<QueuedPage> find(long key) {
        return database.sql(
                        """
                        select p.*, d.host from search.crawl_page p
                        join search.crawl_domain d on d.id = p.domain where p.key = :key
                        """)
                .param("key", key)
                .query(KnownPages::read)
                .optional();
    }

    public int count(UUID domain) {
        return database.sql("select count(*) from search.crawl_page where domain = :domain")
                .param("domain", domain)
                .query(Integer.class)
                .single();
    }

    /// Puts what is new in the queue. Sorted by key, so that two walks never wait for each other's
    /// rows.
    public int add(UUID domain, Collection<FoundAddress> found, Origin origin, Instant now) {
        if (found.isEmpty()) {
            return 0;
        }
        var sorted = found.stream().sorted((a, b) -> Long.compare(key(a), key(b))).toList();
        return database.sql(
                        """
                        insert into search.crawl_page (key, domain, path, shape, depth, origin, state,
                            first_seen, due_at, revisit_minutes)
                        select distinct on (f.key) f.key, d.id, f.path, f.shape, f.depth, :origin,
                            'WAITING', :now, :now, d.revisit_hours * 60
                        from unnest(:keys, :paths, :shapes, :depths)
                            f (key, path, shape, depth)
                        join search.crawl_domain d on d.id = :domain
                        order by f.key
                        on conflict do nothing
                        """)
                .param("origin", origin.name())
                .param("now", Timestamp.from(now))
                .param("keys", sorted.stream().map(KnownPages::key).toArray(Long[]::new))
                .param(
                        "paths",
                        sorted.stream().map(it -> it.address().path()).toArray(String[]::new))
                .param(
                        "shapes",
                        sorted.stream().map(it -> it.address().shape()).toArray(Long[]::new))
                .param("depths", sorted.stream().map(FoundAddress::depth).toArray(Integer[]::new))
                .param("domain", domain)
                .update();
    }

    /// Calls up pages that changed after our visit, as their site maps say.
    public void changed(Collection<FoundAddress> listed, Instant now) {
        var dated = listed.stream().filter(it -> it.changedAt() != null).toList();
        if (dated.isEmpty()) {
            return;
        }
        database.sql(
                        """
                        update search.crawl_page p set due_at = :now
                        from unnest(:keys, :seconds) f (key, changed)
                        where p.key = f.key and p.due_at > :now and p.pushed_at is null
                          and p.fetched_at < to_timestamp(f.changed)
                        """)
                .param("now", Timestamp.from(now))
                .param("keys", dated.stream().map(KnownPages::key).toArray(Long[]::new))
                .param("seconds", dated.stream().map(KnownPages::seconds).toArray(Long[]::new))
                .update();
    }

    private static Long key(FoundAddress found) {
        return found.address().key();
    }

    private static @Nullable Long seconds(FoundAddress found) {
        var changed = found.changedAt();
        return changed == null ? null : changed.getEpochSecond();
    }

    /// Start pages are asked at once, whatever they were.
    public void callUp(UUID domain, Collection<Long> keys, Instant now) {
        database.sql(
                        """
                        update search.crawl_page set due_at = :now
                        where domain = :domain and key = any(:keys) and pushed_at is null
                        """)
                .param("now", Timestamp.from(now))
                .param("domain", domain)
                .param("keys", keys.toArray(Long[]::new))
                .update();
    }

    /// Holds the page until the end of the transaction; false where its member sends it now.
    public boolean hold(long key) {
        return database.sql(
                        """
                        select key from search.crawl_page
                        where key = :key and pushed_at is null for update
                        """)
                .param("key", key)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    public void settle(long key, Settlement settlement, Instant now) {
        var protocol = settlement.protocol();
        var cause = settlement.cause();
        var next = settlement.next().at();
        database.sql(
                        """
                        update search.crawl_page set state = :state, cause = :cause,
                            leads_to = :leadsTo, due_at = :due, revisit_minutes = :revisit,
                            failures = :failures, fetched_at = :now,
                            changed_at = case when :changed then :now else changed_at end,
                            etag = case when :status = 304 then etag else :etag end,
                            last_modified = case when :status = 304 then last_modified
                                else :modified end,
                            status = :status,
                            millis = :millis, bytes = :bytes,
                            links = case when :linked then :links else links end
                        where key = :key and pushed_at is null
                        """)
                .param("state", settlement.state().name())
                .param("cause", cause == null ? null : cause.name())
                .param("leadsTo", settlement.leadsTo())
                .param("due", next == null ? null : Timestamp.from(next))
                .param("revisit", settlement.next().revisitMinutes())
                .param("failures", settlement.next().failures())
                .param("now", Timestamp.from(now))
                .param("changed", settlement.changed())
                .param("etag", protocol.etag())
                .param("modified", protocol.lastModified())
                .param("status", protocol.status())
                .param("millis", (int) protocol.took().toMillis())
                .param("bytes", (int) protocol.bytes())
                .param("linked", protocol.status() != 304 && settlement.state() != PageState.FAILED)
                .param("links", settlement.links().toArray(Long[]::new))
                .param("key", key)
                .update();
    }

    /// Whether one redirect after another leads from there back to here.
    public boolean leadsBack(long from, long here) {
        return database.sql(
                        """
                        with recursive way (key, step) as (
                            select :from::bigint, 0
                            union all
                            select p.leads_to, w.step + 1 from way w
                            join search.crawl_page p on p.key = w.key
                            where p.state = 'MOVED' and p.leads_to is not null and w.step < 10)
                        select exists (select from way where key = :here or step = 10)
                        """)
                .param("from", from)
                .param("here", here)
                .query(Boolean.class)
                .single();
    }

    private static QueuedPage read(ResultSet row, int number) throws SQLException {
        return new QueuedPage(
                new WebAddress(row.getString("host"), row.getString("path")),
                row.getInt("depth"),
                PageState.valueOf(row.getString("state")),
                row.getInt("revisit_minutes"),
                row.getInt("failures"),
                row.getTimestamp("first_seen").toInstant(),
                row.getString("etag"),
                row.getString("last_modified"));
    }
}
