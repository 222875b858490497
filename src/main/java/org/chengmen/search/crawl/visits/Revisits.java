package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.queue.QueuedPage;
import org.chengmen.search.crawl.queue.Settlement.Next;

import java.time.Duration;
import java.time.Instant;

/// When to come again: sooner to what changes often, later to what never does.
final class Revisits {

    /// After so many failures in a row a page leaves the search.
    static final int ENOUGH = 6;

    private static final int SHORTEST = 60;
    private static final int LONGEST = 30 * 24 * 60;
    private static final Duration FIRST_RETRY = Duration.ofMinutes(30);

    private Revisits() {}

    static Next after(QueuedPage page, boolean changed, Instant now) {
        var minutes = page.revisitMinutes();
        var next = Math.clamp(changed ? minutes * 3L / 5 : minutes * 8L / 5, SHORTEST, LONGEST);
        return new Next(now.plus(Duration.ofMinutes(next)), next, 0);
    }

    /// The first visit says nothing of how often a page changes; start pages show what is new.
    static Next first(QueuedPage page, Domain domain, Instant now) {
        var usual = domain.pace().revisitHours() * 60;
        var next = Math.clamp(page.depth() == 0 ? usual / 4 : usual, SHORTEST, LONGEST);
        return new Next(now.plus(Duration.ofMinutes(next)), next, 0);
    }

    /// Each time twice as long, a week at most.
    static Next afterFailure(QueuedPage page, Instant now) {
        var failures = page.failures() + 1;
        var pause = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, 8));
        var longest = Duration.ofDays(7);
        return new Next(
                now.plus(pause.compareTo(longest) > 0 ? longest : pause),
                page.revisitMinutes(),
                failures);
    }

    static Next rarely(QueuedPage page, Instant now) {
        return new Next(now.plus(Duration.ofDays(30)), page.revisitMinutes(), 0);
    }

    static Next never(QueuedPage page) {
        return new Next(null, page.revisitMinutes(), page.failures());
    }
}
