package org.chengmen.search.crawl.web;

import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.health.Counts;
import org.chengmen.search.crawl.health.SiteFacts;
import org.chengmen.search.crawl.health.SiteHealth;
import org.chengmen.search.crawl.queue.PassedOver;
import org.chengmen.search.crawl.sources.CrawlSources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/// Gathers what the page of a crawled site shows.
@Component
class HealthViews {

    private static final int MOST = 30;

    private final DomainLines lines;
    private final Counts counts;
    private final SiteHealth health;
    private final SiteFacts facts;
    private final Causes causes;
    private final Clock clock;

    HealthViews(
            DomainLines lines,
            Counts counts,
            SiteHealth health,
            SiteFacts facts,
            Causes causes,
            Clock clock) {
        this.lines = lines;
        this.counts = counts;
        this.health = health;
        this.facts = facts;
        this.causes = causes;
        this.clock = clock;
    }

    HealthView of(Domain domain) {
        var id = domain.id();
        return new HealthView(
                lines.line(domain),
                counts.fetchedSince(id, clock.instant().minus(Duration.ofHours(1))),
                health.newest(id, 10),
                health.causes(id),
                causes.passedOver().of(id),
                health.deadLinks(id, MOST),
                health.slowPages(id, MOST),
                health.missingTags(id),
                health.columns(id, MOST),
                causes.sources().of(id),
                facts.of(id),
                certificateDays(domain));
    }

    private @Nullable Long certificateDays(Domain domain) {
        var until = domain.standing().trustedUntil();
        return until == null ? null : Duration.between(clock.instant(), until).toDays();
    }

    /// What the crawl itself keeps count of.
    @Component
    record Causes(PassedOver passedOver, CrawlSources sources) {}
}
