package org.chengmen.search.crawl.sources;

import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.addresses.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The site maps and feeds of all hosts.
@Repository
public class CrawlSources {

    /// A site map may name 50,000 others; a city's sites have a few.
    private static final int MOST = 1000;

    private final JdbcClient database;

    CrawlSources(JdbcClient database) {
        this.database = database;
    }

    public void add(
            UUID domain, Collection<String> paths, SourceKind kind, int depth, Instant now) {
        database.sql(
                        """
                        insert into search.crawl_source (key, domain, path, kind, depth, due_at)
                        select s.key, :domain, s.path, :kind, :depth, :now
                        from unnest(:keys, :paths) s (key, path)
                        where (select count(*) from search.crawl_source where domain = :domain) < :most
                        on conflict do nothing
                        """)
                .param("domain", domain)
                .param("kind", kind.name())
                .param("depth", depth)
                .param("now", Timestamp.from(now))
                .param("keys", paths.stream().map(it -> key(domain, it)).toArray(Long[]::new))
                .param("paths", paths.toArray(String[]::new))
                .param("most", MOST)
                .update();
    }

    private static long key(UUID domain, String path) {
        return Digest.of(domain + path);
    }

    public List<CrawlSource> due(UUID domain, Instant now, int most) {
        return database.sql(
                        """
                        select * from search.crawl_source
                        where domain = :domain and due_at <= :now order by due_at limit :most
                        """)
                .param("domain", domain)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(CrawlSources::read)
                .list();
    }

    /// A member says that its site map changed.
    public int callUp(UUID domain, Instant now) {
        return database.sql(
                        """
                        update search.crawl_source set due_at = :now
                        where domain = :domain and depth = 0
                        """)
                .param("now", Timestamp.from(now))
                .param("domain", domain)
                .update();
    }

    void succeeded(CrawlSource source, int entries, String etag, String modified, Times times) {
        database.sql(
                        """
                        update search.crawl_source set failures = 0, cause = null, read_at = :now,
                            due_at = :next, etag = nullif(:etag, ''),
                            last_modified = nullif(:modified, ''),
                            entries = case when :entries < 0 then entries else :entries end
                        where key = :key
                        """)
                .param("now", Timestamp.from(times.now()))
                .param("next", Timestamp.from(times.next()))
                .param("etag", etag)
                .param("modified", modified)
                .param("entries", entries)
                .param("key", source.key())
                .update();
    }

    void failed(CrawlSource source, Cause cause, Times times) {
        database.sql(
                        """
                        update search.crawl_source
                        set failures = failures + 1, cause = :cause, read_at = :now, due_at = :next
                        where key = :key
                        """)
                .param("cause", cause.name())
                .param("now", Timestamp.from(times.now()))
                .param("next", Timestamp.from(times.next()))
                .param("key", source.key())
                .update();
    }

    public List<Line> of(UUID domain) {
        return database.sql(
                        """
                        select path, kind, cause, entries, read_at from search.crawl_source
                        where domain = :domain order by depth, path limit 100
                        """)
                .param("domain", domain)
                .query(Line.class)
                .list();
    }

    private static CrawlSource read(ResultSet row, int number) throws SQLException {
        return new CrawlSource(
                row.getLong("key"),
                row.getString("path"),
                SourceKind.valueOf(row.getString("kind")),
                row.getInt("depth"),
                row.getInt("failures"),
                row.getString("etag"),
                row.getString("last_modified"));
    }

    record Times(Instant now, Instant next) {}

    public record Line(
            String path,
            SourceKind kind,
            @Nullable Cause cause,
            int entries,
            @Nullable Instant readAt) {}
}
