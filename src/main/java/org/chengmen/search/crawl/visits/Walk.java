package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.CrawlSettings;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.queue.Leases;
import org.chengmen.search.crawl.queue.QueuedPage;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/// Goes through a host, a page after the other with a pause between them, for as long as its lease
/// is renewed and something is due.
@Component
class Walk {

    private static final int AT_ONCE = 20;
    private static final int BATCHES = 500;

    private final Grounds grounds;
    private final Leases leases;
    private final Asking asking;
    private final Settling settling;
    private final CrawlSettings settings;
    private final Clock clock;

    Walk(
            Grounds grounds,
            Leases leases,
            Asking asking,
            Settling settling,
            CrawlSettings settings,
            Clock clock) {
        this.grounds = grounds;
        this.leases = leases;
        this.asking = asking;
        this.settling = settling;
        this.settings = settings;
        this.clock = clock;
    }

    /// Goes on batch by batch, each with what its administrator has set by then.
    void through(Domain leased, UUID me) throws InterruptedException {
        var next = clock.instant();
        try {
            var gate = grounds.gate(leased.id());
            for (var batch = 0; batch < BATCHES && gate.isPresent(); batch++) {
                next = clock.instant().plus(gate.get().pause());
                if (!goesOn(gate.get(), me)) {
                    return;
                }
                gate = grounds.gate(leased.id());
            }
            if (gate.isEmpty()) {
                next = RobotsFile.again(clock.instant());
            }
        } finally {
            leases.release(leased.id(), me, next);
        }
    }

    /// Whether there was something to do and the host is still in these hands.
    private boolean goesOn(Gate gate, UUID me) throws InterruptedException {
        var read = grounds.readSources(gate, () -> rest(gate, Duration.ZERO));
        var due = grounds.due(gate, AT_ONCE);
        for (var page : due) {
            if (!renewed(gate, me)) {
                return false;
            }
            var begun = System.nanoTime();
            if (visited(gate, page)) {
                rest(gate, Duration.ofNanos(System.nanoTime() - begun));
            }
        }
        return read > 0 || !due.isEmpty();
    }

    private boolean renewed(Gate gate, UUID me) {
        return leases.renew(gate.domain().id(), me, clock.instant().plus(settings.lease()));
    }

    private boolean visited(Gate gate, QueuedPage page) {
        var cause = gate.refuses(page.address(), page.depth());
        if (cause != null) {
            settling.turnAway(gate, page, cause, clock.instant());
            return false;
        }
        settling.settle(gate, page, asking.ask(gate.domain(), page), clock.instant());
        return true;
    }

    /// The pause counts from the beginning of the request, so that a slow host is not punished
    /// twice.
    private void rest(Gate gate, Duration already) throws InterruptedException {
        var left = gate.pause().minus(already);
        if (left.isPositive()) {
            Thread.sleep(left);
        }
    }
}
