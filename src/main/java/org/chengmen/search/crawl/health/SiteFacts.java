package org.chengmen.search.crawl.health;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// About forty facts of a site on a day: what evaluation counts. Their names stand in
/// docs/guide/crawler.md and never change their meaning.
@Repository
public class SiteFacts {

    private static final TypeReference<LinkedHashMap<String, Object>> FACTS =
            new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    SiteFacts(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// As they are now.
    public Map<String, Object> of(UUID domain) {
        var facts = new LinkedHashMap<>(pages(domain));
        facts.putAll(contents(domain));
        facts.putAll(links(domain));
        facts.putAll(site(domain));
        return facts;
    }

    private Map<String, Object> pages(UUID domain) {
        return database.sql(
                        """
                        select count(*) as addresses_known,
                            count(*) filter (where state = 'WAITING') as addresses_waiting,
                            count(*) filter (where due_at <= now()) as addresses_due,
                            count(*) filter (where fetched_at > now() - interval '1 day') as fetched_last_day,
                            count(*) filter (where changed_at > now() - interval '1 day') as changed_last_day,
                            count(*) filter (where state = 'STORED') as pages_in_search,
                            count(*) filter (where pushed_at is not null) as pages_pushed,
                            count(*) filter (where state = 'FAILED') as pages_failed,
                            count(*) filter (where state = 'GONE') as pages_gone,
                            count(*) filter (where state = 'MOVED') as pages_moved,
                            count(*) filter (where state = 'LEFT_OUT') as pages_left_out,
                            count(*) filter (where cause in ('HOST_UNKNOWN', 'NOT_REACHABLE')) as failed_not_reachable,
                            count(*) filter (where cause = 'NOT_TRUSTED') as failed_not_trusted,
                            count(*) filter (where cause = 'TOO_SLOW') as failed_too_slow,
                            count(*) filter (where cause = 'SERVER_ERROR') as failed_server_error,
                            count(*) filter (where cause = 'ANSWER_REFUSED') as failed_answer_refused,
                            count(*) filter (where cause in ('TOO_LARGE', 'INFLATES_TOO_MUCH')) as failed_too_large,
                            count(*) filter (where cause = 'REDIRECT_LOOP') as redirect_loops,
                            count(*) filter (where cause = 'MOVED_AWAY') as redirects_away,
                            count(*) filter (where cause = 'NOINDEX') as pages_noindex,
                            count(*) filter (where cause = 'NO_TEXT') as pages_without_text,
                            count(*) filter (where cause = 'CANONICAL_ELSEWHERE') as pages_canonical_elsewhere,
                            count(*) filter (where millis >= 3000 and status > 0) as pages_slow,
                            coalesce(percentile_cont(0.5) within group (order by millis)
                                filter (where status > 0), 0)::int as millis_median,
                            coalesce(percentile_cont(0.95) within group (order by millis)
                                filter (where status > 0), 0)::int as millis_95_of_100,
                            coalesce(avg(bytes) filter (where bytes > 0), 0)::int as bytes_mean
                        from search.crawl_page where domain = :domain
                        """)
                .param("domain", domain)
                .query()
                .singleRow();
    }

    private Map<String, Object> contents(UUID domain) {
        return database.sql(
                        """
                        select count(*) filter (where kind = 'file') as files,
                            count(*) filter (where type = 'pdf') as files_pdf,
                            count(*) filter (where kind = 'page' and published_at is not null) as articles,
                            count(*) filter (where published_at > now() - interval '7 days') as published_last_7_days,
                            count(*) filter (where published_at > now() - interval '30 days') as published_last_30_days,
                            coalesce(extract(day from now() - max(published_at)), -1)::int as days_since_publication,
                            count(distinct column_name) as columns,
                            count(*) filter (where language = 'en') as pages_english,
                            count(*) filter (where folded_into is not null) as pages_said_elsewhere,
                            count(*) filter (where missing_tags && array['SiteName', 'SiteDomain', 'SiteIDCode'])
                                as pages_without_site_tags,
                            count(*) filter (where missing_tags && array['ColumnName', 'ColumnType', 'ColumnDescription',
                                'ColumnKeywords']) as pages_without_column_tags,
                            count(*) filter (where missing_tags && array['ArticleTitle', 'PubDate', 'ContentSource'])
                                as pages_without_article_tags
                        from search.crawl_content where domain = :domain
                        """)
                .param("domain", domain)
                .query()
                .singleRow();
    }

    private Map<String, Object> links(UUID domain) {
        return database.sql(
                        """
                        select count(distinct g.key) as dead_links,
                            count(distinct p.key) as pages_with_dead_links
                        from search.crawl_page p
                        cross join lateral unnest(p.links) l (target)
                        join search.crawl_page g on g.key = l.target
                        where p.domain = :domain and g.domain = :domain and g.state in ('GONE', 'FAILED')
                        """)
                .param("domain", domain)
                .query()
                .singleRow();
    }

    private Map<String, Object> site(UUID domain) {
        return database.sql(
                        """
                        select (scheme = 'https') as secured,
                            coalesce(extract(day from trusted_until - now()), -1)::int as certificate_days_left,
                            coalesce(robots_status, 0) as robots_status,
                            (select count(*) from search.crawl_source s where s.domain = d.id) as site_maps_and_feeds,
                            (select count(*) from search.crawl_source s
                             where s.domain = d.id and s.cause is not null) as site_maps_and_feeds_failed,
                            (select coalesce(sum(entries), 0) from search.crawl_source s
                             where s.domain = d.id) as site_map_entries,
                            (select coalesce(sum(times), 0) from search.crawl_passed_over o
                             where o.domain = d.id) as addresses_passed_over,
                            (select coalesce(sum(times), 0) from search.crawl_passed_over o
                             where o.domain = d.id and cause in ('ENDLESS', 'REPEATING_PATH', 'TOO_MANY_LINKS'))
                                as addresses_of_traps
                        from search.crawl_domain d where id = :domain
                        """)
                .param("domain", domain)
                .query()
                .singleRow();
    }

    void keep(UUID domain, LocalDate day) {
        database.sql(
                        """
                        insert into search.crawl_facts values (:domain, :day, cast(:facts as jsonb))
                        on conflict (domain, day) do update set facts = excluded.facts
                        """)
                .param("domain", domain)
                .param("day", day)
                .param("facts", json.writeValueAsString(of(domain)))
                .update();
    }

    /// The facts of every site as they were kept on a day.
    public Map<UUID, Map<String, Object>> on(LocalDate day) {
        var all = new LinkedHashMap<UUID, Map<String, Object>>();
        database.sql("select domain, facts from search.crawl_facts where day = :day")
                .param("day", day)
                .query((row, number) ->
                        all.put(
                                row.getObject("domain", UUID.class),
                                json.readValue(row.getString("facts"), FACTS)))
                .list();
        return all;
    }
}
