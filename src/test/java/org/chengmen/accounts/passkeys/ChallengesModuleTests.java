package org.chengmen.accounts.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.account.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;

import java.time.Clock;
import java.time.Duration;

@PortalTest
class ChallengesModuleTests {

    @Autowired Challenges challenges;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private AccountId citizen = AccountId.next();
    private AccountId editor = AccountId.next();

    @BeforeEach
    void name() {
        citizen = accounts.byName("citizen").orElseThrow().id();
        editor = accounts.byName("fgw-editor").orElseThrow().id();
    }

    @Test
    void takesAnAnswerOnce() {
        var challenge = challenges.make(null);
        assertThat(challenges.take(challenge, null)).isTrue();
        assertThat(challenges.take(challenge, null)).isFalse();
    }

    @Test
    void takesAnAnswerOnlyFromWhomItAsked() {
        var challenge = challenges.make(citizen);
        assertThat(challenges.take(challenge, null)).isFalse();
        assertThat(challenges.take(challenge, editor)).isFalse();
        assertThat(challenges.take(challenge, citizen)).isTrue();
        assertThat(challenges.take(challenges.make(null), citizen)).isFalse();
    }

    @Test
    void takesNoChallengeThatItDidNotMake() {
        assertThat(challenges.take(Bytes.random(), null)).isFalse();
    }

    @Test
    void takesNoLateAnswer() {
        var challenge = challenges.make(null);
        var later = new Challenges(jdbc, Clock.offset(clock, Duration.ofMinutes(5)));
        assertThat(later.take(challenge, null)).isFalse();
        later.forgetOld();
        assertThat(challenges.take(challenge, null)).isFalse();
    }
}
