package org.chengmen.search.crawl.domains;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All hosts that are crawled.
@Repository
public class Domains {

    private final JdbcClient database;

    Domains(JdbcClient database) {
        this.database = database;
    }

    public List<Domain> all() {
        return database.sql("select * from search.crawl_domain order by host")
                .query(Domains::read)
                .list();
    }

    public Optional<Domain> find(UUID id) {
        return database.sql("select * from search.crawl_domain where id = :id")
                .param("id", id)
                .query(Domains::read)
                .optional();
    }

    public Optional<Domain> at(String host) {
        return database.sql("select * from search.crawl_domain where host = :host")
                .param("host", host)
                .query(Domains::read)
                .optional();
    }

    public void add(Domain domain) {
        settings(
                        database.sql(
                                """
                                insert into search.crawl_domain (id, host, scheme, organisation, site,
                                    start_pages, sitemaps, feeds, allowed, denied, depth, most_pages,
                                    query_rule, query_names, revisit_hours, from_hour, until_hour,
                                    priority, pause_millis, created_at, next_at)
                                values (:id, :host, :scheme, :organisation, :site, :starts, :sitemaps,
                                    :feeds, :allowed, :denied, :depth, :most, :rule, :names, :revisit,
                                    :from, :until, :priority, :pause, :now, :now)
                                """),
                        domain)
                .param("host", domain.host())
                .param("now", Timestamp.from(domain.standing().nextAt()))
                .update();
    }

    /// Whether it was still the version that was read.
    public boolean change(Domain domain) {
        return settings(
                                database.sql(
                                        """
                                        update search.crawl_domain set scheme = :scheme,
                                            organisation = :organisation, site = :site,
                                            start_pages = :starts, sitemaps = :sitemaps, feeds = :feeds,
                                            allowed = :allowed, denied = :denied, depth = :depth,
                                            most_pages = :most, query_rule = :rule, query_names = :names,
                                            revisit_hours = :revisit, from_hour = :from,
                                            until_hour = :until, priority = :priority,
                                            pause_millis = :pause, version = version + 1
                                        where id = :id and version = :version
                                        """),
                                domain)
                        .param("version", domain.version())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec settings(
            JdbcClient.StatementSpec statement, Domain domain) {
        var seeds = domain.seeds();
        var bounds = domain.bounds();
        var pace = domain.pace();
        return statement
                .param("id", domain.id())
                .param("scheme", domain.scheme())
                .param("organisation", domain.owner().organisation())
                .param("site", domain.owner().site())
                .param("starts", texts(seeds.startPages()))
                .param("sitemaps", texts(seeds.sitemaps()))
                .param("feeds", texts(seeds.feeds()))
                .param("allowed", texts(bounds.allowed()))
                .param("denied", texts(bounds.denied()))
                .param("depth", bounds.depth())
                .param("most", bounds.mostPages())
                .param("rule", bounds.queryRule().name())
                .param("names", texts(bounds.queryNames()))
                .param("revisit", pace.revisitHours())
                .param("from", pace.fromHour())
                .param("until", pace.untilHour())
                .param("priority", pace.priority())
                .param("pause", (int) pace.pause().toMillis());
    }

    public void pause(UUID domain, boolean paused) {
        database.sql("update search.crawl_domain set paused = :paused where id = :id")
                .param("paused", paused)
                .param("id", domain)
                .update();
    }

    public void remove(UUID domain) {
        database.sql("delete from search.crawl_domain where id = :id").param("id", domain).update();
    }

    /// A site that leads from http to https is asked there from now on.
    public void secure(UUID domain) {
        database.sql("update search.crawl_domain set scheme = 'https' where id = :id")
                .param("id", domain)
                .update();
    }

    public void trusted(UUID domain, Instant until) {
        database.sql("update search.crawl_domain set trusted_until = :until where id = :id")
                .param("until", Timestamp.from(until))
                .param("id", domain)
                .update();
    }

    /// What its robots.txt said when it was last read.
    public String robots(UUID domain) {
        return database.sql("select coalesce(robots, '') from search.crawl_domain where id = :id")
                .param("id", domain)
                .query(String.class)
                .single();
    }

    public void robots(UUID domain, String text, int status, Instant until) {
        database.sql(
                        """
                        update search.crawl_domain
                        set robots = :text, robots_status = :status, robots_until = :until
                        where id = :id
                        """)
                .param("text", text)
                .param("status", status)
                .param("until", Timestamp.from(until))
                .param("id", domain)
                .update();
    }

    public static Domain read(ResultSet row, int number) throws SQLException {
        return new Domain(
                row.getObject("id", UUID.class),
                row.getString("host"),
                row.getString("scheme"),
                new Domain.Owner(
                        row.getObject("organisation", UUID.class),
                        row.getObject("site", UUID.class)),
                new Domain.Seeds(
                        texts(row, "start_pages"), texts(row, "sitemaps"), texts(row, "feeds")),
                new Domain.Bounds(
                        texts(row, "allowed"),
                        texts(row, "denied"),
                        row.getInt("depth"),
                        row.getInt("most_pages"),
                        QueryRule.valueOf(row.getString("query_rule")),
                        texts(row, "query_names")),
                new Domain.Pace(
                        row.getInt("revisit_hours"),
                        row.getInt("from_hour"),
                        row.getInt("until_hour"),
                        row.getInt("priority"),
                        Duration.ofMillis(row.getInt("pause_millis"))),
                row.getBoolean("paused"),
                row.getInt("version"),
                new Domain.Standing(
                        row.getTimestamp("next_at").toInstant(),
                        moment(row, "leased_until"),
                        row.getObject("robots_status", Integer.class),
                        moment(row, "robots_until"),
                        moment(row, "trusted_until")));
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
