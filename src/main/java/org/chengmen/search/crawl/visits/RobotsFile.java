package org.chengmen.search.crawl.visits;

import org.chengmen.outbound.Outbound;
import org.chengmen.outbound.OutboundRequest;
import org.chengmen.outbound.Outcome;
import org.chengmen.outbound.Profile;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.domains.Domains;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Reads robots.txt once a day. A host that has none allows everything; one that cannot say (5xx,
/// no answer) is left alone (RFC 9309, 2.3.1.4).
@Component
class RobotsFile {

    private static final int LONGEST = 500 * 1024;
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_AWAY = Duration.ofHours(1);

    private final Outbound outbound;
    private final Domains domains;
    private final Clock clock;

    RobotsFile(Outbound outbound, Domains domains, Clock clock) {
        this.outbound = outbound;
        this.domains = domains;
        this.clock = clock;
    }

    /// Empty while the host is to be left alone.
    Optional<RobotRules> of(Domain domain) {
        var now = clock.instant();
        var until = domain.standing().robotsUntil();
        return until != null && until.isAfter(now) ? kept(domain) : fetched(domain, now);
    }

    static Instant again(Instant now) {
        return now.plus(KEPT_AWAY);
    }

    private Optional<RobotRules> kept(Domain domain) {
        var status = domain.standing().robotsStatus();
        return status == null || isUnreachable(status)
                ? Optional.empty()
                : Optional.of(RobotRules.of(domain, domains.robots(domain.id())));
    }

    private Optional<RobotRules> fetched(Domain domain, Instant now) {
        var body = new byte[][] {{}};
        var outcome =
                outbound.fetch(
                        OutboundRequest.get(Profile.CRAWLER, domain.address() + "/robots.txt"),
                        (status, headers, stream) -> body[0] = stream.readNBytes(LONGEST));
        var status = outcome instanceof Outcome.Fetched it ? it.status() : 0;
        if (isUnreachable(status)) {
            domains.robots(domain.id(), "", status, again(now));
            return Optional.empty();
        }
        var text = status == 200 ? text(body[0]) : "";
        domains.robots(domain.id(), text, status, now.plus(KEPT));
        return Optional.of(RobotRules.of(domain, text));
    }

    private static boolean isUnreachable(int status) {
        return status == 0 || status >= 500 || status == 429;
    }

    /// PostgreSQL holds no zero characters.
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\u0000", "");
    }
}
