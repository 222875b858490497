package org.chengmen.outbound;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.chengmen.outbound.Outcome.Refused.Reason;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The way of one profile's requests: hop by hop, each target checked as the first one was.
final class Journey implements AutoCloseable {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private static final ScheduledExecutorService WATCH =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("outbound-watch").factory());

    private final CloseableHttpClient client;
    private final Set<Integer> ports;
    private final Limits limits;
    private final Turns turns;

    Journey(OutboundSettings settings, Profile profile, FilteredLookup.Lookup dns, Turns turns) {
        this.limits = settings.limits();
        this.ports = settings.ports(profile);
        this.turns = turns;
        var lookup = new FilteredLookup(dns, settings.filter(profile), limits.connect());
        client =
                Connections.client(
                        lookup, limits, settings.userAgent(), settings.concurrency(profile));
    }

    Outcome travel(OutboundRequest request, BodyReader reader, Deadline deadline)
            throws IOException, Turns.NoTurn {
        RequestHeaders.check(request.headers());
        var hop = new Hop(Target.of(request.address(), ports), request, true);
        for (var redirects = 0; redirects <= limits.redirects(); redirects++) {
            var step = step(hop, reader, deadline);
            if (step.outcome() != null) {
                return step.outcome();
            }
            hop = hop.redirected(hop.target().redirected(step.location(), ports));
        }
        throw new NotAllowed(Reason.TOO_MANY_REDIRECTS);
    }

    private Step step(Hop hop, BodyReader reader, Deadline deadline)
            throws IOException, Turns.NoTurn {
        try (var _ = turns.take(hop.target().host(), deadline)) {
            return ask(hop, reader, deadline);
        }
    }

    /// The watch ends the request at its deadline by breaking its connection, wherever it waits.
    private Step ask(Hop hop, BodyReader reader, Deadline deadline) throws IOException {
        var http = hop.toHttp();
        var watch =
                WATCH.schedule(
                        () -> http.cancel(), deadline.leftMillis() + 1, TimeUnit.MILLISECONDS);
        var context = HttpClientContext.create();
        try (var answer = client.executeOpen(null, http, context)) {
            return answered(hop, http, new Answered(answer, Certificate.endOf(context)), reader);
        } finally {
            watch.cancel(false);
        }
    }

    /// Breaks the connection in the end: closing an answer first would read its body to the end.
    private Step answered(Hop hop, HttpUriRequestBase http, Answered answered, BodyReader reader)
            throws IOException {
        try {
            var location = answered.redirect();
            return location != null && hop.isRedirected()
                    ? redirected(hop, location)
                    : new Step(outcome(hop.target().uri(), answered, reader), "");
        } finally {
            http.cancel();
        }
    }

    private static Step redirected(Hop hop, String location) throws NotAllowed {
        if (hop.changes()) {
            throw new NotAllowed(Reason.REDIRECT_OF_A_CHANGE);
        }
        return new Step(null, location);
    }

    private Outcome outcome(URI address, Answered answered, BodyReader reader) throws IOException {
        var answer = answered.answer();
        var headers = headers(answered);
        if (answer.getCode() == 304) {
            return new Outcome.NotModified(address, headers);
        }
        read(answer.getCode(), headers, AnswerBody.of(answer.getEntity(), limits), reader);
        return new Outcome.Fetched(answer.getCode(), address, headers, new byte[0]);
    }

    private static void read(int status, AnswerHeaders headers, AnswerBody body, BodyReader reader)
            throws IOException {
        try {
            reader.read(status, headers, body.stream());
        } catch (IOException | RuntimeException broken) {
            body.check();
            throw new ReaderFailed(broken);
        }
        body.check();
    }

    private static AnswerHeaders headers(Answered answered) {
        var fields = new HashMap<String, String>();
        for (var header : answered.answer().getHeaders()) {
            var value = header.getValue();
            fields.putIfAbsent(
                    header.getName().toLowerCase(Locale.ROOT), value == null ? "" : value);
        }
        return new AnswerHeaders(fields, answered.trustedUntil());
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    /// An answer, and until when the certificate of who gave it holds.
    private record Answered(ClassicHttpResponse answer, @Nullable Instant trustedUntil) {

        @Nullable String redirect() {
            var location = answer.getFirstHeader("Location");
            return REDIRECTS.contains(answer.getCode()) && location != null
                    ? location.getValue()
                    : null;
        }
    }

    /// An outcome, or where to go next.
    private record Step(@Nullable Outcome outcome, String location) {}

    /// Not the other machine but our own reader went wrong.
    static final class ReaderFailed extends IOException {

        private static final long serialVersionUID = 1L;

        ReaderFailed(Exception cause) {
            super(cause);
        }
    }
}
