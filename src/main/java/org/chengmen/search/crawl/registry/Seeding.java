package org.chengmen.search.crawl.registry;

import org.chengmen.search.crawl.addresses.WebAddress;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.queue.FoundAddress;
import org.chengmen.search.crawl.queue.KnownPages;
import org.chengmen.search.crawl.queue.Origin;
import org.chengmen.search.crawl.sources.CrawlSources;
import org.chengmen.search.crawl.sources.SourceKind;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/// Puts the beginnings of a crawl in the queue.
@Component
public class Seeding {

    private final KnownPages pages;
    private final CrawlSources sources;
    private final Clock clock;

    Seeding(KnownPages pages, CrawlSources sources, Clock clock) {
        this.pages = pages;
        this.sources = sources;
        this.clock = clock;
    }

    public void seed(Domain domain) {
        var now = clock.instant();
        pages.add(domain.id(), starts(domain), Origin.START, now);
        sources.add(domain.id(), domain.seeds().sitemaps(), SourceKind.SITEMAP, 0, now);
        sources.add(domain.id(), domain.seeds().feeds(), SourceKind.FEED, 0, now);
    }

    void callUp(Domain domain) {
        var keys = starts(domain).stream().map(it -> it.address().key()).toList();
        pages.callUp(domain.id(), keys, clock.instant());
        sources.callUp(domain.id(), clock.instant());
    }

    private static List<FoundAddress> starts(Domain domain) {
        return domain.seeds().startPages().stream()
                .map(it -> new FoundAddress(new WebAddress(domain.host(), it), 0, null))
                .toList();
    }
}
