package org.chengmen.search.crawl.health;

import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.queue.PageState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// What a site's own people would want to mend.
@Repository
public class SiteHealth {

    private static final int SLOW_MILLIS = 3000;

    private final JdbcClient database;

    SiteHealth(JdbcClient database) {
        this.database = database;
    }

    /// How many addresses of the host are not in the search, by the reason.
    public List<CauseLine> causes(UUID domain) {
        return database.sql(
                        """
                        select cause, count(*) as pages, min(path) as example from search.crawl_page
                        where domain = :domain and cause is not null
                        group by cause order by pages desc, cause
                        """)
                .param("domain", domain)
                .query(CauseLine.class)
                .list();
    }

    /// Addresses that are not there, each with pages that lead to it.
    public List<DeadLink> deadLinks(UUID domain, int most) {
        return database.sql(
                        """
                        select g.path, count(*) as holders, (array_agg(p.path order by p.path))[1\\:5] as some
                        from search.crawl_page p
                        cross join lateral unnest(p.links) l (target)
                        join search.crawl_page g on g.key = l.target
                        where p.domain = :domain and g.domain = :domain
                          and g.state in ('GONE', 'FAILED')
                        group by g.key, g.path order by holders desc, g.path limit :most
                        """)
                .param("domain", domain)
                .param("most", most)
                .query((row, number) ->
                        new DeadLink(
                                row.getString("path"),
                                row.getLong("holders"),
                                Arrays.asList((String[]) row.getArray("some").getArray())))
                .list();
    }

    public List<SlowPage> slowPages(UUID domain, int most) {
        return database.sql(
                        """
                        select path, millis from search.crawl_page
                        where domain = :domain and millis >= :slow and status > 0
                        order by millis desc limit :most
                        """)
                .param("domain", domain)
                .param("slow", SLOW_MILLIS)
                .param("most", most)
                .query(SlowPage.class)
                .list();
    }

    /// The page tags that are missing, and on how many pages.
    public List<MissingTag> missingTags(UUID domain) {
        return database.sql(
                        """
                        select tag, count(*) as pages from search.crawl_content
                        cross join lateral unnest(missing_tags) tag
                        where domain = :domain group by tag order by pages desc, tag
                        """)
                .param("domain", domain)
                .query(MissingTag.class)
                .list();
    }

    /// The columns of the site, those first in which nothing was published for the longest time.
    public List<ColumnLine> columns(UUID domain, int most) {
        return database.sql(
                        """
                        select coalesce(nullif(c.column_name, ''),
                                substring(p.path from '^/[^/?]+/'), '/') as name,
                            count(*) as pages, max(c.published_at) as published_at,
                            max(p.changed_at) as changed_at
                        from search.crawl_content c join search.crawl_page p on p.key = c.page
                        where c.domain = :domain and c.kind = 'page'
                        group by 1 having count(c.published_at) > 0
                        order by max(c.published_at), 1 limit :most
                        """)
                .param("domain", domain)
                .param("most", most)
                .query(ColumnLine.class)
                .list();
    }

    public List<Fetched> newest(UUID domain, int most) {
        return database.sql(
                        """
                        select path, state, cause, millis, fetched_at from search.crawl_page
                        where domain = :domain and fetched_at is not null
                        order by fetched_at desc limit :most
                        """)
                .param("domain", domain)
                .param("most", most)
                .query(Fetched.class)
                .list();
    }

    public record CauseLine(Cause cause, long pages, String example) {}

    public record DeadLink(String path, long holders, List<String> some) {

        public DeadLink {
            some = List.copyOf(some);
        }
    }

    public record SlowPage(String path, int millis) {}

    public record MissingTag(String tag, long pages) {}

    public record ColumnLine(
            String name, long pages, Instant publishedAt, @Nullable Instant changedAt) {}

    public record Fetched(
            String path, PageState state, @Nullable Cause cause, int millis, Instant fetchedAt) {}
}
