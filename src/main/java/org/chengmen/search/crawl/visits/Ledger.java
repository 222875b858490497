package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.contents.ContentStore;
import org.chengmen.search.crawl.queue.FoundAddress;
import org.chengmen.search.crawl.queue.KnownPages;
import org.chengmen.search.crawl.queue.Origin;
import org.chengmen.search.crawl.queue.PageState;
import org.chengmen.search.crawl.queue.PassedOver;
import org.chengmen.search.crawl.queue.Settlement;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The few ways in which a visit is written down.
@Component
class Ledger {

    private final KnownPages pages;
    private final ContentStore store;
    private final PassedOver passedOver;

    Ledger(KnownPages pages, ContentStore store, PassedOver passedOver) {
        this.pages = pages;
        this.store = store;
        this.passedOver = passedOver;
    }

    /// False where somebody else has taken the page over since it was asked for.
    boolean hold(Visit at) {
        return pages.hold(at.page().key());
    }

    void stored(Visit at, boolean changed, Settlement.Next next, List<Long> links) {
        settle(
                at,
                new Settlement(PageState.STORED, null, null, changed, next, at.protocol(), links));
    }

    void unchanged(Visit at) {
        var next = Revisits.after(at.page(), false, at.now());
        settle(
                at,
                new Settlement(
                        at.page().state(), null, null, false, next, at.protocol(), List.of()));
    }

    /// What is not for the search leaves it.
    void leftOut(Visit at, Cause cause, Settlement.Next next, List<Long> links) {
        store.take(at.page().key());
        settle(
                at,
                new Settlement(PageState.LEFT_OUT, cause, null, false, next, at.protocol(), links));
    }

    void moved(Visit at, Cause cause, long target) {
        store.take(at.page().key());
        var next = Revisits.rarely(at.page(), at.now());
        var leadsTo = cause == Cause.MOVED_AWAY ? null : target;
        settle(
                at,
                new Settlement(
                        PageState.MOVED, cause, leadsTo, false, next, at.protocol(), List.of()));
    }

    void gone(Visit at) {
        var was = store.take(at.page().key());
        var next = Revisits.rarely(at.page(), at.now());
        settle(
                at,
                new Settlement(
                        PageState.GONE,
                        Cause.NOT_FOUND,
                        null,
                        was,
                        next,
                        at.protocol(),
                        List.of()));
    }

    /// What was stored stays for a while: a server may be down for a day.
    void failed(Visit at, Cause cause) {
        var next = Revisits.afterFailure(at.page(), at.now());
        var stays = at.page().state() == PageState.STORED && next.failures() < Revisits.ENOUGH;
        if (!stays) {
            store.take(at.page().key());
        }
        var state = stays ? PageState.STORED : PageState.FAILED;
        settle(at, new Settlement(state, cause, null, false, next, at.protocol(), List.of()));
    }

    void again(Visit at) {
        var next = new Settlement.Next(at.now(), at.page().revisitMinutes(), 0);
        settle(
                at,
                new Settlement(
                        PageState.WAITING, null, null, false, next, at.protocol(), List.of()));
    }

    /// Puts in the queue what the gate lets through, and counts what it turns away.
    void enter(Gate gate, Collection<FoundAddress> found, Origin origin, Instant now) {
        var admission = gate.admit(found);
        gate.entered(pages.add(gate.domain().id(), admission.admitted(), origin, now));
        passedOver.add(gate.domain().id(), admission.turnedAway(), now);
    }

    void count(Visit at, Cause cause, long times, String example) {
        passedOver.add(at.domain(), Map.of(cause, new PassedOver.Tally(times, example)), at.now());
    }

    boolean leadsBack(Visit at, long target) {
        return target == at.page().key() || pages.leadsBack(target, at.page().key());
    }

    private void settle(Visit at, Settlement settlement) {
        pages.settle(at.page().key(), settlement, at.now());
    }
}
