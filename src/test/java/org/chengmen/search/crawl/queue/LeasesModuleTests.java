package org.chengmen.search.crawl.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.alliance.Alliance;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.domains.Domains;
import org.chengmen.search.crawl.domains.QueryRule;
import org.chengmen.search.crawl.registry.Seeding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// Two instances at one queue. Their hosts lie in the far future, so that the crawler of the tests
/// itself does not come.
@PortalTest
class LeasesModuleTests {

    private static final Instant THEN = Instant.parse("2096-01-01T00:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(60);

    @Autowired Leases leases;
    @Autowired Domains domains;
    @Autowired Seeding seeding;
    @Autowired Alliance alliance;

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID domain = UUID.randomUUID();

    @AfterEach
    void giveUp() {
        domains.remove(domain);
    }

    @Test
    void giveAHostToOneInstanceOnly() {
        begin(0, 0);
        assertThat(take(one, 3, THEN)).contains(domain);
        assertThat(take(other, 3, THEN)).doesNotContain(domain);
        leases.release(domain, one, THEN.plusSeconds(1));
        assertThat(take(other, 3, THEN)).doesNotContain(domain);
        assertThat(take(other, 3, THEN.plusSeconds(1))).contains(domain);
    }

    @Test
    void passToAnotherInstanceWhenTheirHolderHasDied() {
        begin(0, 0);
        assertThat(take(one, 3, THEN)).contains(domain);
        assertThat(take(other, 3, THEN.plus(LEASE))).contains(domain);
        assertThat(leases.renew(domain, one, THEN.plus(LEASE))).isFalse();
        assertThat(leases.renew(domain, other, THEN.plus(LEASE))).isTrue();
    }

    @Test
    void endWhenTheirSiteIsPaused() {
        begin(0, 0);
        assertThat(take(one, 3, THEN)).contains(domain);
        domains.pause(domain, true);
        assertThat(leases.renew(domain, one, THEN.plus(LEASE))).isFalse();
        assertThat(take(other, 3, THEN.plus(LEASE))).doesNotContain(domain);
    }

    @Test
    void areGivenWithinTheHoursOnly() {
        begin(22, 6);
        assertThat(take(one, 12, THEN)).doesNotContain(domain);
        assertThat(take(one, 23, THEN)).contains(domain);
        leases.release(domain, one, THEN);
        assertThat(take(one, 5, THEN)).contains(domain);
        leases.release(domain, one, THEN);
        assertThat(take(one, 6, THEN)).doesNotContain(domain);
    }

    private List<UUID> take(UUID instance, int hour, Instant now) {
        return leases.take(instance, 100, hour, now, now.plus(LEASE)).stream()
                .map(Domain::id)
                .toList();
    }

    private void begin(int fromHour, int untilHour) {
        var domain =
                new Domain(
                        this.domain,
                        "lease-" + UUID.randomUUID() + ".example",
                        "http",
                        new Domain.Owner(alliance.portal().owner().value(), null),
                        new Domain.Seeds(List.of("/"), List.of(), List.of()),
                        new Domain.Bounds(List.of(), List.of(), 5, 100, QueryRule.ALL, List.of()),
                        new Domain.Pace(24, fromHour, untilHour, 5, Duration.ZERO),
                        false,
                        0,
                        new Domain.Standing(
                                THEN.truncatedTo(ChronoUnit.MILLIS), null, null, null, null));
        domains.add(domain);
        seeding.seed(domain);
    }
}
