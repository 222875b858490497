package org.chengmen.accounts.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.secrets.BlindIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;

@PortalTest
class SlowDownModuleTests {

    @Autowired JdbcClient jdbc;
    @Autowired BlindIndex index;

    private Instant now = Instant.parse("2026-11-24T08:00:00Z");
    private final String who = UUID.randomUUID().toString();
    private SlowDown slowDown;

    @BeforeEach
    void moveTheClockByHand() {
        InstantSource source = () -> now;
        slowDown = new SlowDown(jdbc, index, clock(source));
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }

    @Test
    void letsFiveAttemptsPassAndThenDoublesThePauses() {
        for (var i = 0; i < 5; i++) {
            assertThat(attempt()).isZero();
        }
        for (var minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            assertThat(attempt()).isEqualTo(Duration.ofMinutes(minutes));
            now = now.plus(Duration.ofMinutes(minutes));
            assertThat(attempt()).isZero();
        }
    }

    @Test
    void neverBlocksForLongerThanAQuarterOfAnHour() {
        for (var i = 0; i < 50; i++) {
            now = now.plus(attempt());
        }
        now = now.plus(Duration.ofMinutes(15));
        assertThat(attempt()).isZero();
    }

    @Test
    void forgetsAfterAQuietQuarterOfAnHour() {
        for (var i = 0; i < 5; i++) {
            attempt();
        }
        now = now.plus(Duration.ofMinutes(16));
        for (var i = 0; i < 5; i++) {
            assertThat(attempt()).isZero();
        }
    }

    @Test
    void forgetsAtOnceWhatEndedInASuccess() {
        for (var i = 0; i < 4; i++) {
            attempt();
        }
        slowDown.succeeded(Pace.ACCOUNT, who);
        for (var i = 0; i < 5; i++) {
            assertThat(attempt()).isZero();
        }
    }

    @Test
    void letsAnAddressTryTwentyTimesAMinute() {
        for (var i = 0; i < 20; i++) {
            assertThat(slowDown.attempt(Pace.ADDRESS, who)).isZero();
        }
        assertThat(slowDown.attempt(Pace.ADDRESS, who)).isPositive();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(slowDown.attempt(Pace.ADDRESS, who)).isZero();
    }

    @Test
    void takesTheWholeNetworkOfAnIpv6SubscriberForOneClient() {
        assertThat(new Client("2001:db8:1:2::1", "").network())
                .isEqualTo(new Client("2001:db8:1:2:ffff::9", "").network())
                .isNotEqualTo(new Client("2001:db8:1:3::1", "").network());
        assertThat(new Client("192.0.2.7", "").network()).isEqualTo("192.0.2.7");
    }

    private Duration attempt() {
        return slowDown.attempt(Pace.ACCOUNT, who);
    }
}
