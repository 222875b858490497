package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.addresses.WebAddress;
import org.chengmen.search.crawl.contents.Content;
import org.chengmen.search.crawl.contents.ContentStore;
import org.chengmen.search.crawl.domains.Domains;
import org.chengmen.search.crawl.queue.FoundAddress;
import org.chengmen.search.crawl.queue.Origin;
import org.chengmen.search.crawl.queue.Shapes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes down what an answer means, all of it or nothing: a crawl that is cut off between two
/// pages has lost nothing.
@Component
class Settling {

    private final Ledger ledger;
    private final Redirects redirects;
    private final ContentStore store;
    private final Shapes shapes;
    private final Domains domains;

    Settling(
            Ledger ledger,
            Redirects redirects,
            ContentStore store,
            Shapes shapes,
            Domains domains) {
        this.ledger = ledger;
        this.redirects = redirects;
        this.store = store;
        this.shapes = shapes;
        this.domains = domains;
    }

    @Transactional
    void settle(Gate gate, List<Asked> asked, Instant now) {
        asked.forEach(it -> settle(new Visit(gate, it.page(), it.answer().protocol(), now), it));
    }

    private void settle(Visit at, Asked asked) {
        if (!ledger.hold(at)) {
            return;
        }
        var trustedUntil = asked.answer().trustedUntil();
        if (trustedUntil != null) {
            domains.trusted(at.domain(), trustedUntil);
        }
        switch (asked.answer().finding()) {
            case Answer.Page it -> page(at, it);
            case Answer.File it -> stored(at, it.content(), List.of());
            case Answer.Unchanged _ -> ledger.unchanged(at);
            case Answer.Redirect it -> redirects.follow(at, it.location());
            case Answer.Missing _ -> ledger.gone(at);
            case Answer.Unwanted it -> leftOut(at, it.cause(), List.of());
            case Answer.Failure it -> ledger.failed(at, it.cause());
            case Answer.TurnedAway it -> turnAway(at, it.cause());
        }
    }

    /// What is queued and may no longer be asked, or has turned out to be endless.
    private void turnAway(Visit at, Cause cause) {
        var next =
                cause == Cause.ENDLESS
                        ? Revisits.never(at.page())
                        : Revisits.rarely(at.page(), at.now());
        ledger.leftOut(at, cause, next, List.of());
    }

    private void page(Visit at, Answer.Page found) {
        var directions = found.directions();
        if (directions.leadsTo() != null && !isHere(at, directions.leadsTo())) {
            redirects.follow(at, directions.leadsTo());
            return;
        }
        var links = directions.nofollow() ? List.<Long>of() : follow(at, found);
        var canonical = canonical(at, directions.canonical());
        if (directions.noindex()) {
            leftOut(at, Cause.NOINDEX, links);
        } else if (canonical.isPresent()) {
            elsewhere(at, canonical.get(), links);
        } else if (found.content().text().isBlank() || found.content().title().isBlank()) {
            countShape(at, found.content());
            leftOut(at, Cause.NO_TEXT, links);
        } else {
            stored(at, found.content(), links);
        }
    }

    private void stored(Visit at, Content content, List<Long> links) {
        countShape(at, content);
        var changed = store.put(at.domain(), at.page().key(), content);
        var next =
                at.isFirst()
                        ? Revisits.first(at.page(), at.gate().domain(), at.now())
                        : Revisits.after(at.page(), changed, at.now());
        ledger.stored(at, changed, next, links);
    }

    private void countShape(Visit at, Content content) {
        if (at.isFirst() && Content.PAGE.equals(content.kind())) {
            var fresh = !store.isSaidElsewhere(at.domain(), at.page().key(), content);
            shapes.count(at.domain(), at.page().address().shape(), fresh);
        }
    }

    /// Takes the links that belong to this host into the queue; answers the keys of all of them.
    private List<Long> follow(Visit at, Answer.Page page) {
        var found =
                page.links().stream()
                        .flatMap(it -> at.gate().form(it).stream())
                        .distinct()
                        .map(it -> new FoundAddress(it, at.page().depth() + 1, null))
                        .toList();
        var leftOut = page.directions().leftOutLinks();
        if (leftOut > 0) {
            ledger.count(at, Cause.TOO_MANY_LINKS, leftOut, at.page().address().path());
        }
        ledger.enter(at.gate(), found, Origin.LINK, at.now());
        return found.stream().map(it -> it.address().key()).toList();
    }

    private static boolean isHere(Visit at, String address) {
        return at.gate().form(address).filter(it -> it.equals(at.page().address())).isPresent();
    }

    /// A page may name another one of its host as the one that counts. Sites whose every page names
    /// the start page do not mean it.
    private static Optional<WebAddress> canonical(Visit at, @Nullable String named) {
        return Optional.ofNullable(named)
                .flatMap(at.gate()::form)
                .filter(it -> !it.equals(at.page().address()) && it.path().length() > 1);
    }

    private void elsewhere(Visit at, WebAddress canonical, List<Long> links) {
        var found = List.of(new FoundAddress(canonical, at.page().depth(), null));
        ledger.enter(at.gate(), found, Origin.LINK, at.now());
        ledger.leftOut(at, Cause.CANONICAL_ELSEWHERE, Revisits.rarely(at.page(), at.now()), links);
    }

    private void leftOut(Visit at, Cause cause, List<Long> links) {
        var changesSoon = cause == Cause.NOINDEX || cause == Cause.NO_TEXT;
        var next =
                changesSoon
                        ? Revisits.first(at.page(), at.gate().domain(), at.now())
                        : Revisits.rarely(at.page(), at.now());
        ledger.leftOut(at, cause, next, links);
    }
}
