package org.chengmen.publishing.links;

import org.chengmen.outbound.Outcome;

import java.time.Duration;
import java.util.Set;

/// An address with what its last answers said.
record KnownLink(String address, LinkState state, String answer, int failures) {

    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final int ENOUGH = 3;

    /// Servers that refuse machines (401, 403, 405, 429) are there all the same.
    KnownLink after(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Fetched it when GONE.contains(it.status()) -> dead(it.status());
            case Outcome.Fetched it when it.status() >= 500 ->
                    failed(Integer.toString(it.status()));
            case Outcome.Fetched it -> alive(it.status());
            case Outcome.NotModified _ -> alive(304);
            case Outcome.Failed it when it.reason() == Outcome.Failed.Reason.BUSY -> this;
            case Outcome.Failed it -> failed(it.reason().name());
            case Outcome.Refused it ->
                    new KnownLink(address, LinkState.UNKNOWN, it.reason().name(), 0);
        };
    }

    /// A failure may be of the hour; what answers is asked again in a week.
    Duration pause() {
        return failures > 0 && failures < ENOUGH
                ? Duration.ofHours(2L * failures)
                : Duration.ofDays(7);
    }

    private KnownLink alive(int status) {
        return new KnownLink(address, LinkState.ALIVE, Integer.toString(status), 0);
    }

    private KnownLink dead(int status) {
        return new KnownLink(address, LinkState.DEAD, Integer.toString(status), ENOUGH);
    }

    private KnownLink failed(String reason) {
        var more = failures + 1;
        return new KnownLink(address, more >= ENOUGH ? LinkState.DEAD : state, reason, more);
    }
}
