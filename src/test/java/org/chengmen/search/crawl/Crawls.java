package org.chengmen.search.crawl;

import static org.awaitility.Awaitility.await;

import org.chengmen.alliance.Alliance;
import org.chengmen.outbound.OutboundToLocalSites;
import org.chengmen.search.crawl.contents.ContentStore;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.domains.Domains;
import org.chengmen.search.crawl.domains.QueryRule;
import org.chengmen.search.crawl.registry.Seeding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Has the portal of the tests crawl a local site, without a pause.
@Component
public class Crawls {

    private final OutboundToLocalSites outbound;
    private final Domains domains;
    private final Seeding seeding;
    private final Alliance alliance;
    private final JdbcClient database;
    private final ContentStore store;
    private final TransactionTemplate transactions;

    Crawls(
            OutboundToLocalSites outbound,
            Domains domains,
            Seeding seeding,
            Alliance alliance,
            JdbcClient database,
            ContentStore store,
            TransactionTemplate transactions) {
        this.outbound = outbound;
        this.domains = domains;
        this.seeding = seeding;
        this.alliance = alliance;
        this.database = database;
        this.store = store;
        this.transactions = transactions;
    }

    public UUID begin(LocalSite site) {
        return begin(site, List.of(), 10, QueryRule.ALL);
    }

    /// Lets the portal call the site.
    public void admit(LocalSite site) {
        outbound.allow(site.port());
    }

    public UUID begin(LocalSite site, List<String> sitemaps, int depth, QueryRule rule) {
        admit(site);
        var domain = domain(site, sitemaps, depth, rule);
        domains.add(domain);
        seeding.seed(domain);
        return domain.id();
    }

    public UUID finished(LocalSite site) {
        return finish(begin(site));
    }

    /// Waits until nothing is due.
    public UUID finish(UUID domain) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> isAtRest(domain));
        return domain;
    }

    private boolean isAtRest(UUID domain) {
        return database.sql(
                        """
                        select d.leased_by is null
                            and not exists (select from search.crawl_page
                                where domain = d.id and due_at <= now())
                            and not exists (select from search.crawl_source
                                where domain = d.id and due_at <= now())
                        from search.crawl_domain d where id = :domain
                        """)
                .param("domain", domain)
                .query(Boolean.class)
                .single();
    }

    /// Gives up every site of this machine, so that no test meets the pages of another.
    public void giveUp() {
        domains.all().stream()
                .filter(it -> it.host().startsWith("127.0.0.1:"))
                .forEach(it ->
                        transactions.executeWithoutResult(status -> {
                            store.clear(it.id());
                            domains.remove(it.id());
                        }));
    }

    /// Makes everything due again.
    public void again(UUID domain) {
        database.sql("update search.crawl_page set due_at = now() where domain = :domain")
                .param("domain", domain)
                .update();
    }

    public List<String> stored(UUID domain) {
        return paths(domain, "STORED");
    }

    public List<String> paths(UUID domain, String state) {
        return database.sql(
                        """
                        select path from search.crawl_page
                        where domain = :domain and state = :state order by path
                        """)
                .param("domain", domain)
                .param("state", state)
                .query(String.class)
                .list();
    }

    public String cause(UUID domain, String path) {
        return database.sql(
                        """
                        select coalesce(cause, '-') from search.crawl_page
                        where domain = :domain and path = :path
                        """)
                .param("domain", domain)
                .param("path", path)
                .query(String.class)
                .optional()
                .orElse("unknown");
    }

    public long passedOver(UUID domain, Cause cause) {
        return database.sql(
                        """
                        select coalesce(sum(times), 0) from search.crawl_passed_over
                        where domain = :domain and cause = :cause
                        """)
                .param("domain", domain)
                .param("cause", cause.name())
                .query(Long.class)
                .single();
    }

    private Domain domain(LocalSite site, List<String> sitemaps, int depth, QueryRule rule) {
        var now = Instant.now();
        return new Domain(
                UUID.randomUUID(),
                site.host(),
                "http",
                new Domain.Owner(alliance.portal().owner().value(), null),
                new Domain.Seeds(List.of("/"), sitemaps, List.of()),
                new Domain.Bounds(List.of(), List.of(), depth, 2000, rule, List.of()),
                new Domain.Pace(24, 0, 0, 5, Duration.ZERO),
                false,
                0,
                new Domain.Standing(now, null, null, null, null));
    }
}
