package org.chengmen.search.crawl.visits;

import org.chengmen.outbound.AnswerHeaders;
import org.chengmen.outbound.Outbound;
import org.chengmen.outbound.OutboundRequest;
import org.chengmen.outbound.Outcome;
import org.chengmen.outbound.Profile;
import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.queue.QueuedPage;
import org.chengmen.search.crawl.queue.Settlement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Set;

/// Asks a host for one address, if possible only for what changed since the last visit.
@Component
class Asking {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Outbound outbound;
    private final Bodies bodies;

    Asking(Outbound outbound, Bodies bodies) {
        this.outbound = outbound;
        this.bodies = bodies;
    }

    Answer ask(Domain domain, QueuedPage page) {
        var begun = System.nanoTime();
        var body = bodies.of(page.address(), domain);
        var outcome = outbound.fetch(request(domain, page), body);
        return answer(outcome, body, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static OutboundRequest request(Domain domain, QueuedPage page) {
        var address = page.address().at(domain.scheme());
        var request = OutboundRequest.get(Profile.CRAWLER, address).withoutRedirects();
        if (page.etag() != null) {
            request = request.unlessStill(page.etag());
        }
        return page.lastModified() == null
                ? request
                : request.unlessModifiedSince(page.lastModified());
    }

    private static Answer answer(Outcome outcome, Body body, Duration took) {
        return switch (outcome) {
            case Outcome.Fetched it ->
                    new Answer(
                            finding(it, body),
                            protocol(it.status(), it.headers(), body.size(), took),
                            it.headers().trustedUntil());
            case Outcome.NotModified it ->
                    new Answer(
                            new Answer.Unchanged(),
                            protocol(304, it.headers(), 0, took),
                            it.headers().trustedUntil());
            case Outcome.Failed it -> failed(Cause.of(it), took);
            case Outcome.Refused it -> failed(Cause.of(it), took);
        };
    }

    private static Answer.Finding finding(Outcome.Fetched fetched, Body body) {
        var location = fetched.headers().first("Location");
        if (REDIRECTS.contains(fetched.status()) && location.isPresent()) {
            return new Answer.Redirect(location.get());
        }
        if (fetched.isSuccess()) {
            return body.finding();
        }
        var cause = Cause.of(fetched.status());
        return cause == Cause.NOT_FOUND ? new Answer.Missing() : new Answer.Failure(cause);
    }

    private static Answer failed(Cause cause, Duration took) {
        return new Answer(
                new Answer.Failure(cause), new Settlement.Protocol(0, took, 0, null, null), null);
    }

    private static Settlement.Protocol protocol(
            int status, AnswerHeaders headers, long size, Duration took) {
        return new Settlement.Protocol(
                status,
                took,
                size,
                headers.etag().filter(Asking::canBeSent).orElse(null),
                headers.lastModified().filter(Asking::canBeSent).orElse(null));
    }

    /// What we could not send back is not kept.
    private static boolean canBeSent(@Nullable String value) {
        return value != null && value.matches("[\\x20-\\x7e]{1,300}");
    }
}
