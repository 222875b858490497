package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.CrawlSettings;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.queue.Leases;
import org.chengmen.search.crawl.queue.QueuedPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Goes through a host, a page after the other with a pause between them, for as long as its lease
/// is renewed and something is due.
@Component
class Walk {

    private static final Logger LOG = LoggerFactory.getLogger(Walk.class);
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
        for (var pages : inHand(gate, due)) {
            if (!renewed(gate, me)) {
                return false;
            }
            visit(gate, pages);
        }
        return read > 0 || !due.isEmpty();
    }

    /// Without a pause between them pages are written down together: that is one commit and not
    /// twenty.
    private static List<List<QueuedPage>> inHand(Gate gate, List<QueuedPage> due) {
        return gate.pause().isZero() && !due.isEmpty()
                ? List.of(due)
                : due.stream().map(List::of).toList();
    }

    private boolean renewed(Gate gate, UUID me) {
        return leases.renew(gate.domain().id(), me, clock.instant().plus(settings.lease()));
    }

    private void visit(Gate gate, List<QueuedPage> pages) throws InterruptedException {
        var begun = System.nanoTime();
        var asked = pages.stream().map(it -> asked(gate, it)).toList();
        settle(gate, asked);
        if (asked.stream().anyMatch(Asked::wasSent)) {
            rest(gate, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private Asked asked(Gate gate, QueuedPage page) {
        var cause = gate.refuses(page.address(), page.depth());
        return cause == null
                ? new Asked(page, asking.ask(gate.domain(), page))
                : Asked.turnedAway(page, cause);
    }

    /// A page that cannot be written down must not stand in the way of all others.
    private void settle(Gate gate, List<Asked> asked) {
        try {
            settling.settle(gate, asked, clock.instant());
        } catch (RuntimeException broken) {
            LOG.warn("Of {} something could not be written down", gate.domain().host(), broken);
            asked.forEach(it -> settleAlone(gate, it));
        }
    }

    private void settleAlone(Gate gate, Asked asked) {
        try {
            settling.settle(gate, List.of(asked), clock.instant());
        } catch (RuntimeException broken) {
            settling.settle(gate, List.of(asked.broken()), clock.instant());
        }
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
