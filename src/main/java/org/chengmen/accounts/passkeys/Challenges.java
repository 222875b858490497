package org.chengmen.accounts.passkeys;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.secrets.Digests;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;

/// What authenticators are asked to sign: random, good for five minutes and for one answer, on
/// whichever instance it arrives. Nobody needs a session to be asked.
@Repository
class Challenges {

    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    Challenges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// `account` is null for somebody who has yet to sign in.
    Bytes make(@Nullable AccountId account) {
        var challenge = Bytes.random();
        jdbc.sql(
                        """
                        insert into accounts.passkey_challenge (challenge, account, expires_at)
                        values (:challenge, :account, :end)
                        """)
                .param("challenge", digest(challenge))
                .param("account", account == null ? null : account.value(), Types.OTHER)
                .param("end", Timestamp.from(clock.instant().plus(PATIENCE)))
                .update();
        return challenge;
    }

    /// Whether the challenge was put to this account and not yet answered; of two answers, one
    /// wins.
    boolean take(Bytes challenge, @Nullable AccountId account) {
        return jdbc.sql(
                                """
                                delete from accounts.passkey_challenge
                                where challenge = :challenge and account is not distinct from :account::uuid
                                    and expires_at > :now
                                """)
                        .param("challenge", digest(challenge))
                        .param("account", account == null ? null : account.value(), Types.OTHER)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private static byte[] digest(Bytes challenge) {
        return Digests.sha256(challenge.toBase64UrlString());
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
    void forgetOld() {
        jdbc.sql("delete from accounts.passkey_challenge where expires_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
