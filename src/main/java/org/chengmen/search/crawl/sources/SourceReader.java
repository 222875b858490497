package org.chengmen.search.crawl.sources;

import org.chengmen.outbound.Outbound;
import org.chengmen.outbound.OutboundRequest;
import org.chengmen.outbound.Outcome;
import org.chengmen.outbound.Profile;
import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.addresses.WebAddress;
import org.chengmen.search.crawl.domains.Domain;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;

/// Reads the site maps and feeds of a host, one at a time of all hosts: the largest takes as much
/// memory as everything else together.
@Component
public class SourceReader {

    private static final Duration SITEMAP_AGAIN = Duration.ofHours(6);
    private static final Duration FEED_AGAIN = Duration.ofMinutes(30);
    private static final int DEEPEST = 2;

    private final Semaphore turn = new Semaphore(1, true);
    private final Outbound outbound;
    private final CrawlSources sources;
    private final Clock clock;

    SourceReader(Outbound outbound, CrawlSources sources, Clock clock) {
        this.outbound = outbound;
        this.sources = sources;
        this.clock = clock;
    }

    /// The pages that it names. Further site maps are put in the queue.
    public List<Named> read(Domain domain, CrawlSource source) {
        turn.acquireUninterruptibly();
        try {
            return answered(domain, source, outbound.fetch(request(domain, source)));
        } finally {
            turn.release();
        }
    }

    private static OutboundRequest request(Domain domain, CrawlSource source) {
        var request = OutboundRequest.get(Profile.CRAWLER, domain.address() + source.path());
        if (source.etag() != null) {
            request = request.unlessStill(source.etag());
        }
        return source.lastModified() == null
                ? request
                : request.unlessModifiedSince(source.lastModified());
    }

    private List<Named> answered(Domain domain, CrawlSource source, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Fetched it when it.isSuccess() -> fetched(domain, source, it);
            case Outcome.Fetched it -> failed(source, Cause.of(it.status()));
            case Outcome.NotModified _ -> unchanged(source);
            case Outcome.Failed it -> failed(source, Cause.of(it));
            case Outcome.Refused it -> failed(source, Cause.of(it));
        };
    }

    private List<Named> fetched(Domain domain, CrawlSource source, Outcome.Fetched fetched) {
        try {
            var listing = Listing.read(fetched.body(), domain.address() + source.path());
            further(domain, source, listing);
            sources.succeeded(
                    source,
                    listing.pages().size(),
                    fetched.headers().etag().orElse(""),
                    fetched.headers().lastModified().orElse(""),
                    again(source));
            return listing.pages().stream()
                    .map(it -> new Named(it.address(), it.changedAt()))
                    .toList();
        } catch (IOException unreadable) {
            return failed(source, Cause.SOURCE_UNREADABLE);
        }
    }

    private void further(Domain domain, CrawlSource source, Listing listing) {
        if (source.depth() < DEEPEST) {
            var paths =
                    listing.siteMaps().stream()
                            .flatMap(it -> WebAddress.parse(it).stream())
                            .filter(it -> it.host().equals(domain.host()))
                            .map(WebAddress::path)
                            .toList();
            sources.add(
                    domain.id(), paths, SourceKind.SITEMAP, source.depth() + 1, clock.instant());
        }
    }

    private List<Named> unchanged(CrawlSource source) {
        sources.succeeded(
                source,
                -1,
                source.etag() == null ? "" : source.etag(),
                source.lastModified() == null ? "" : source.lastModified(),
                again(source));
        return List.of();
    }

    private List<Named> failed(CrawlSource source, Cause cause) {
        sources.failed(source, cause, again(source));
        return List.of();
    }

    private CrawlSources.Times again(CrawlSource source) {
        var now = clock.instant();
        var pause = source.kind() == SourceKind.FEED ? FEED_AGAIN : SITEMAP_AGAIN;
        return new CrawlSources.Times(now, now.plus(pause.multipliedBy(1L + source.failures())));
    }

    /// A page that a site names itself.
    public record Named(String address, @Nullable Instant changedAt) {}
}
