package org.chengmen.outbound;

import org.chengmen.outbound.Outcome.Failed;
import org.chengmen.outbound.Outcome.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import javax.net.ssl.SSLException;

/// Follows a request from hop to hop and turns whatever happens into an outcome.
@Component
final class GuardedOutbound implements Outbound, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedOutbound.class);
    private static final byte[] NOTHING = {};

    private final Map<Profile, Journey> journeys = new EnumMap<>(Profile.class);
    private final Limits limits;

    @Autowired
    GuardedOutbound(OutboundSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    GuardedOutbound(OutboundSettings settings, FilteredLookup.Lookup lookup) {
        limits = settings.limits();
        var shared = new Turns(settings.concurrency(), settings.concurrencyPerHost());
        for (var profile : Profile.values()) {
            var turns =
                    settings.isApart(profile)
                            ? new Turns(
                                    settings.concurrency(profile), settings.concurrencyPerHost())
                            : shared;
            journeys.put(profile, new Journey(settings, profile, lookup, turns));
        }
    }

    @Override
    public Outcome fetch(OutboundRequest request) {
        var body = new byte[][] {NOTHING};
        var outcome = fetch(request, (status, headers, stream) -> body[0] = stream.readAllBytes());
        return outcome instanceof Outcome.Fetched it
                ? new Outcome.Fetched(it.status(), it.address(), it.headers(), body[0])
                : outcome;
    }

    @Override
    public Outcome fetch(OutboundRequest request, BodyReader reader) {
        var deadline = Deadline.in(limits.total());
        try {
            return journey(request.profile()).travel(request, reader, deadline);
        } catch (NotAllowed refused) {
            return refused(request, refused.reason());
        } catch (FilteredLookup.Filtered filtered) {
            return refused(request, Refused.Reason.NETWORK_NOT_ALLOWED);
        } catch (Turns.NoTurn busy) {
            return new Failed(Failed.Reason.BUSY);
        } catch (Journey.ReaderFailed failed) {
            LOG.warn("The reader of {} failed", request.profile(), failed.getCause());
            return new Failed(Failed.Reason.READER_FAILED);
        } catch (IOException broken) {
            return new Failed(deadline.hasPassed() ? Failed.Reason.TOO_SLOW : reason(broken));
        }
    }

    private Journey journey(Profile profile) {
        return Objects.requireNonNull(journeys.get(profile));
    }

    private static Outcome refused(OutboundRequest request, Refused.Reason reason) {
        LOG.info("Refused a request of {}: {}", request.profile(), reason);
        return new Refused(reason);
    }

    private static Failed.Reason reason(IOException broken) {
        return switch (broken) {
            case UnknownHostException it -> Failed.Reason.HOST_UNKNOWN;
            case SSLException it -> Failed.Reason.NOT_TRUSTED;
            case SocketTimeoutException it -> Failed.Reason.TOO_SLOW;
            case ConnectException it -> Failed.Reason.NOT_REACHABLE;
            case NoRouteToHostException it -> Failed.Reason.NOT_REACHABLE;
            default -> Failed.Reason.BROKEN_ANSWER;
        };
    }

    @Override
    public void close() throws IOException {
        for (var journey : journeys.values()) {
            journey.close();
        }
    }
}
