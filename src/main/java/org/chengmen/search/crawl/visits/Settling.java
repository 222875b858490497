package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.addresses.WebAddress;
import org.chengmen.search.crawl.contents.Content;
import org.chengmen.search.crawl.contents.Shelf;
import org.chengmen.search.crawl.domains.Domains;
import org.chengmen.search.crawl.queue.FoundAddress;
import org.chengmen.search.crawl.queue.KnownPages;
import org.chengmen.search.crawl.queue.Origin;
import org.chengmen.search.crawl.queue.PageState;
import org.chengmen.search.crawl.queue.PassedOver;
import org.chengmen.search.crawl.queue.QueuedPage;
import org.chengmen.search.crawl.queue.Settlement;
import org.chengmen.search.crawl.queue.Shapes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Writes down what an answer means, all of it or nothing: a crawl that is cut off between two
/// pages has lost nothing.
@Component
class Settling {

    /// After so many failures in a row a page leaves the search.
    private static final int ENOUGH = 6;

    private final KnownPages pages;
    private final Shelf shelf;
    private final Shapes shapes;
    private final PassedOver passedOver;
    private final Domains domains;

    Settling(KnownPages pages, Shelf shelf, Shapes shapes, PassedOver passedOver, Domains domains) {
        this.pages = pages;
        this.shelf = shelf;
        this.shapes = shapes;
        this.passedOver = passedOver;
        this.domains = domains;
    }

    @Transactional
    void settle(Gate gate, QueuedPage page, Answer answer, Instant now) {
        var settled = new Settled(gate, page, answer.protocol(), now);
        if (answer.trustedUntil() != null) {
            domains.trusted(gate.domain().id(), answer.trustedUntil());
        }
        switch (answer.finding()) {
            case Answer.Page it -> page(settled, it);
            case Answer.File it -> stored(settled, it.content(), List.of());
            case Answer.Unchanged _ -> unchanged(settled);
            case Answer.Redirect it -> redirected(settled, it.location(), Origin.REDIRECT);
            case Answer.Missing _ -> missing(settled);
            case Answer.Unwanted it -> leftOut(settled, it.cause(), List.of());
            case Answer.Failure it -> failed(settled, it.cause());
        }
    }

    /// What is queued and may no longer be asked, or has turned out to be endless.
    @Transactional
    void turnAway(QueuedPage page, Cause cause, Instant now) {
        shelf.take(page.key());
        pages.settle(
                page.key(),
                new Settlement(
                        PageState.LEFT_OUT,
                        cause,
                        null,
                        false,
                        cause == Cause.ENDLESS ? Revisits.never(page) : Revisits.rarely(page, now),
                        new Settlement.Protocol(0, Duration.ZERO, 0, null, null),
                        List.of()),
                now);
    }

    private void page(Settled at, Answer.Page found) {
        var directions = found.directions();
        var leadsTo = directions.leadsTo();
        if (leadsTo != null && !isHere(at, leadsTo)) {
            redirected(at, leadsTo, Origin.REDIRECT);
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

    private void stored(Settled at, Content content, List<Long> links) {
        countShape(at, content);
        var changed = shelf.put(at.domain(), at.page().key(), content);
        var next =
                at.isFirst()
                        ? Revisits.first(at.page(), at.gate().domain(), at.now())
                        : Revisits.after(at.page(), changed, at.now());
        settle(at, PageState.STORED, null, null, changed, next, links);
    }

    private void countShape(Settled at, Content content) {
        if (at.isFirst() && Content.PAGE.equals(content.kind())) {
            var fresh = !shelf.isSaidElsewhere(at.domain(), at.page().key(), content);
            shapes.count(at.domain(), at.page().address().shape(), fresh);
        }
    }

    private void unchanged(Settled at) {
        settle(
                at,
                at.page().state(),
                null,
                null,
                false,
                Revisits.after(at.page(), false, at.now()),
                List.of());
    }

    /// Takes the links that belong to this host into the queue; answers the keys of all of them.
    private List<Long> follow(Settled at, Answer.Page page) {
        var found =
                page.links().stream()
                        .flatMap(it -> at.gate().form(it).stream())
                        .distinct()
                        .map(it -> new FoundAddress(it, at.page().depth() + 1, null))
                        .toList();
        var leftOut = page.directions().leftOutLinks();
        if (leftOut > 0) {
            passedOver.add(
                    at.domain(),
                    Map.of(
                            Cause.TOO_MANY_LINKS,
                            new PassedOver.Tally(leftOut, at.page().address().path())),
                    at.now());
        }
        enter(at.gate(), found, Origin.LINK, at.now());
        return found.stream().map(it -> it.address().key()).toList();
    }

    void enter(Gate gate, Collection<FoundAddress> found, Origin origin, Instant now) {
        var admission = gate.admit(found);
        gate.entered(pages.add(gate.domain().id(), admission.admitted(), origin, now));
        passedOver.add(gate.domain().id(), admission.turnedAway(), now);
    }

    private static boolean isHere(Settled at, String address) {
        return at.gate().form(address).filter(it -> it.equals(at.page().address())).isPresent();
    }

    /// A page may name another one of its host as the one that counts. Sites whose every page names
    /// the start page do not mean it.
    private static Optional<WebAddress> canonical(Settled at, @Nullable String named) {
        return Optional.ofNullable(named)
                .flatMap(at.gate()::form)
                .filter(it -> !it.equals(at.page().address()) && it.path().length() > 1);
    }

    private void elsewhere(Settled at, WebAddress canonical, List<Long> links) {
        enter(
                at.gate(),
                List.of(new FoundAddress(canonical, at.page().depth(), null)),
                Origin.LINK,
                at.now());
        shelf.take(at.page().key());
        settle(
                at,
                PageState.LEFT_OUT,
                Cause.CANONICAL_ELSEWHERE,
                canonical.key(),
                false,
                Revisits.rarely(at.page(), at.now()),
                links);
    }

    private void redirected(Settled at, String location, Origin origin) {
        var full = resolved(at, location);
        var target = at.gate().form(full);
        if (target.isPresent() && isSecured(at, full, target.get())) {
            domains.secure(at.domain());
            again(at);
        } else if (target.isEmpty()) {
            shelf.take(at.page().key());
            count(at, Cause.MOVED_AWAY, full);
            settle(
                    at,
                    PageState.MOVED,
                    Cause.MOVED_AWAY,
                    null,
                    false,
                    Revisits.rarely(at.page(), at.now()),
                    List.of());
        } else if (target.get().equals(at.page().address())
                || pages.leadsBack(target.get().key(), at.page().key())) {
            failed(at, Cause.REDIRECT_LOOP);
        } else {
            shelf.take(at.page().key());
            enter(
                    at.gate(),
                    List.of(new FoundAddress(target.get(), at.page().depth(), null)),
                    origin,
                    at.now());
            settle(
                    at,
                    PageState.MOVED,
                    Cause.MOVED,
                    target.get().key(),
                    false,
                    Revisits.rarely(at.page(), at.now()),
                    List.of());
        }
    }

    /// The same address, asked under https from now on.
    private static boolean isSecured(Settled at, String full, WebAddress target) {
        return at.gate().domain().scheme().equals("http")
                && full.startsWith("https:")
                && target.equals(at.page().address());
    }

    private void again(Settled at) {
        settle(
                at,
                PageState.WAITING,
                null,
                null,
                false,
                new Settlement.Next(at.now(), at.page().revisitMinutes(), 0),
                List.of());
    }

    private static String resolved(Settled at, String location) {
        try {
            var here = URI.create(at.page().address().at(at.gate().domain().scheme()));
            return here.resolve(location.strip().replace(" ", "%20")).toString();
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private void missing(Settled at) {
        shelf.take(at.page().key());
        settle(
                at,
                PageState.GONE,
                Cause.NOT_FOUND,
                null,
                at.page().state() == PageState.STORED,
                Revisits.rarely(at.page(), at.now()),
                List.of());
    }

    private void leftOut(Settled at, Cause cause, List<Long> links) {
        shelf.take(at.page().key());
        var next =
                cause == Cause.NOINDEX || cause == Cause.NO_TEXT
                        ? Revisits.first(at.page(), at.gate().domain(), at.now())
                        : Revisits.rarely(at.page(), at.now());
        settle(at, PageState.LEFT_OUT, cause, null, false, next, links);
    }

    /// What was stored stays for a while: a server may be down for a day.
    private void failed(Settled at, Cause cause) {
        var page = at.page();
        var next = Revisits.afterFailure(page, at.now());
        var stays = page.state() == PageState.STORED && next.failures() < ENOUGH;
        if (!stays) {
            shelf.take(page.key());
        }
        settle(
                at,
                stays ? PageState.STORED : PageState.FAILED,
                cause,
                null,
                false,
                next,
                List.of());
    }

    private void count(Settled at, Cause cause, String example) {
        Map<Cause, PassedOver.Tally> tallies = new EnumMap<>(Cause.class);
        PassedOver.Tally.count(tallies, cause, example);
        passedOver.add(at.domain(), tallies, at.now());
    }

    private void settle(
            Settled at,
            PageState state,
            @Nullable Cause cause,
            @Nullable Long leadsTo,
            boolean changed,
            Settlement.Next next,
            List<Long> links) {
        pages.settle(
                at.page().key(),
                new Settlement(state, cause, leadsTo, changed, next, at.protocol(), links),
                at.now());
    }

    /// The visit that is written down.
    private record Settled(Gate gate, QueuedPage page, Settlement.Protocol protocol, Instant now) {

        UUID domain() {
            return gate.domain().id();
        }

        boolean isFirst() {
            return page.state() == PageState.WAITING;
        }
    }
}
