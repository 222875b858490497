package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.addresses.WebAddress;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.queue.FoundAddress;
import org.chengmen.search.crawl.queue.PassedOver.Tally;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What of a host may be asked: within the bounds that its administrator set, by its robots.txt,
/// and no trap. Whom it turns away, it counts.
final class Gate {

    private final Domain domain;
    private final RobotRules robots;
    private final Set<Long> endless;
    private int known;

    Gate(Domain domain, RobotRules robots, Set<Long> endless, int known) {
        this.domain = domain;
        this.robots = robots;
        this.endless = endless;
        this.known = known;
    }

    Domain domain() {
        return domain;
    }

    /// The address in the form of this host; empty where it belongs to another one.
    Optional<WebAddress> form(String address) {
        return WebAddress.parse(address)
                .filter(it -> it.host().equals(domain.host()))
                .map(domain::form);
    }

    @Nullable Cause refuses(WebAddress address, int depth) {
        if (depth > domain.bounds().depth()) {
            return Cause.TOO_DEEP;
        }
        if (!domain.admits(address)) {
            return Cause.DENIED;
        }
        if (!robots.allow(address.at(domain.scheme()))) {
            return Cause.ROBOTS;
        }
        if (address.repeatsItself()) {
            return Cause.REPEATING_PATH;
        }
        return isEndless(address) ? Cause.ENDLESS : null;
    }

    Duration pause() {
        return robots.pause(domain.pace().pause());
    }

    boolean isEndless(WebAddress address) {
        return endless.contains(address.shape());
    }

    void entered(int pages) {
        known += pages;
    }

    Admission admit(Collection<FoundAddress> found) {
        var admitted = new ArrayList<FoundAddress>();
        Map<Cause, Tally> turnedAway = new EnumMap<>(Cause.class);
        for (var one : found) {
            var cause = refuses(one.address(), one.depth());
            if (cause == null && known + admitted.size() >= domain.bounds().mostPages()) {
                cause = Cause.TOO_MANY_PAGES;
            }
            if (cause == null) {
                admitted.add(one);
            } else {
                Tally.count(turnedAway, cause, one.address().path());
            }
        }
        return new Admission(admitted, turnedAway);
    }

    record Admission(List<FoundAddress> admitted, Map<Cause, Tally> turnedAway) {}
}
