package org.chengmen.shell.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.chengmen.shell.ShellSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/// The pages that this instance keeps. A page that was begun before an eviction is never kept after
/// it, whatever it shows: it may have read what the eviction made old.
@Component
class KeptPages implements KeptPageCount {

    private final Cache<PageKey, KeptPage> pages;
    private final Clock clock;
    private final ZoneId zone;
    private final CacheFigures figures;
    private volatile long evictions;

    KeptPages(CacheSettings settings, ShellSettings shell, Clock clock, CacheFigures figures) {
        this.pages =
                Caffeine.newBuilder()
                        .maximumWeight(settings.bytes())
                        .<PageKey, KeptPage>weigher((key, page) -> page.weight())
                        .build();
        this.clock = clock;
        this.zone = shell.zone();
        this.figures = figures;
        figures.watch(pages);
    }

    @Nullable KeptPage find(PageKey key) {
        var page = pages.getIfPresent(key);
        return page == null || clock.instant().isBefore(page.until()) ? page : null;
    }

    /// The moment at which the making of a page begins.
    Moment now() {
        return new Moment(evictions, clock.instant());
    }

    KeptPage page(byte[] bytes, PageHeaders headers, Set<String> tags, Moment begun) {
        var midnight = begun.at().atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone);
        return KeptPage.of(bytes, headers, tags, midnight.toInstant());
    }

    synchronized void keep(PageKey key, KeptPage page, Moment begun) {
        if (begun.evictions() == evictions) {
            pages.put(key, page);
        }
    }

    synchronized void evict(Set<String> tags) {
        evictions++;
        var before = pages.asMap().size();
        if (tags.contains(PageEvictions.ALL)) {
            pages.invalidateAll();
        } else {
            pages.asMap().values().removeIf(page -> page.shows(tags));
        }
        figures.evicted(before - pages.asMap().size());
    }

    @Override
    public int showing(Set<String> tags) {
        return (int) pages.asMap().values().stream().filter(page -> page.shows(tags)).count();
    }

    /// What the kept pages weigh, in bytes.
    long weight() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /// How many evictions this instance had heard of, and what time it was.
    record Moment(long evictions, Instant at) {}
}
