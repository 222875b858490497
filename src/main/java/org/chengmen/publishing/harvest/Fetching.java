package org.chengmen.publishing.harvest;

import org.chengmen.outbound.Outbound;
import org.chengmen.outbound.OutboundRequest;
import org.chengmen.outbound.Outcome;
import org.chengmen.outbound.Profile;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;

/// Asks a member's system through the guarded way out.
@Component
class Fetching {

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final Outbound outbound;

    Fetching(Outbound outbound) {
        this.outbound = outbound;
    }

    /// Empty where nothing changed since the place.
    Optional<Outcome.Fetched> unlessStill(String address, Place place) throws Unharvested {
        var request = OutboundRequest.get(Profile.CONNECTOR, address);
        if (place.etag() != null) {
            request = request.unlessStill(place.etag());
        }
        if (place.lastModified() != null) {
            request = request.unlessModifiedSince(place.lastModified());
        }
        return answer(request);
    }

    byte[] body(String address) throws Unharvested {
        return answer(OutboundRequest.get(Profile.CONNECTOR, address))
                .map(Outcome.Fetched::body)
                .orElseThrow(() -> new Unharvested(Cause.ANSWERED_BADLY, "304"));
    }

    private Optional<Outcome.Fetched> answer(OutboundRequest request) throws Unharvested {
        return switch (outbound.fetch(request)) {
            case Outcome.Fetched it when it.isSuccess() -> Optional.of(it);
            case Outcome.Fetched it ->
                    throw new Unharvested(
                            Cause.ANSWERED_BADLY, String.valueOf(it.status()), pause(it));
            case Outcome.NotModified ignored -> Optional.empty();
            case Outcome.Refused it ->
                    throw new Unharvested(Cause.of(it.reason()), it.reason().name());
            case Outcome.Failed it ->
                    throw new Unharvested(Cause.of(it.reason()), it.reason().name());
        };
    }

    /// In seconds; a date there is as if nothing was said.
    private static Duration pause(Outcome.Fetched answer) {
        return answer.headers()
                .first("Retry-After")
                .filter(it -> it.matches("[0-9]{1,6}"))
                .map(it -> Duration.ofSeconds(Long.parseLong(it)))
                .filter(it -> it.compareTo(LONGEST_PAUSE) < 0)
                .orElse(Duration.ZERO);
    }
}
