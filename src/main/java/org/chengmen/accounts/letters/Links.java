package org.chengmen.accounts.letters;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.secrets.Digests;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Secrets that open one thing once: sent by mail or printed at the first start, kept as digests.
@Repository
public class Links {

    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A new secret in place of earlier ones of the same purpose.
    public String make(Purpose purpose, @Nullable AccountId account) {
        withdraw(purpose, account);
        var secret = Digests.secret();
        var now = clock.instant();
        jdbc.sql(
                        """
                        insert into accounts.letter_link (token, purpose, account, made_at, expires_at)
                        values (:token, :purpose, :account, :now, :end)
                        """)
                .param("token", Digests.sha256(secret))
                .param("purpose", purpose.name())
                .param("account", account == null ? null : account.value(), Types.OTHER)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(now.plus(purpose.lifetime())))
                .update();
        return secret;
    }

    public void withdraw(Purpose purpose, @Nullable AccountId account) {
        jdbc.sql(
                        "delete from accounts.letter_link where purpose = :purpose and account is not distinct from :account::uuid")
                .param("purpose", purpose.name())
                .param("account", account == null ? null : account.value(), Types.OTHER)
                .update();
    }

    /// Looks without using: a page that asks for more before it acts.
    public boolean isOpen(Purpose purpose, String secret) {
        return !find(purpose, secret).isEmpty();
    }

    public Optional<AccountId> account(Purpose purpose, String secret) {
        return find(purpose, secret).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(AccountId::new);
    }

    private List<Optional<UUID>> find(Purpose purpose, String secret) {
        return jdbc.sql(
                        """
                        select account from accounts.letter_link
                        where token = :token and purpose = :purpose and used_at is null and expires_at > :now
                        """)
                .param("token", Digests.sha256(secret))
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> Optional.ofNullable(row.getObject("account", UUID.class)))
                .list();
    }

    /// Uses a link that names an account.
    public AccountId use(Purpose purpose, String secret) {
        return spend(purpose, secret).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(AccountId::new)
                .orElseThrow(() -> Refused.because(AccountRefusal.LINK_SPENT));
    }

    /// Uses a link that names nobody.
    public void useUnnamed(Purpose purpose, String secret) {
        if (spend(purpose, secret).isEmpty()) {
            throw Refused.because(AccountRefusal.LINK_SPENT);
        }
    }

    private List<Optional<UUID>> spend(Purpose purpose, String secret) {
        return jdbc.sql(
                        """
                        update accounts.letter_link set used_at = :now
                        where token = :token and purpose = :purpose and used_at is null and expires_at > :now
                        returning account
                        """)
                .param("token", Digests.sha256(secret))
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> Optional.ofNullable(row.getObject("account", UUID.class)))
                .list();
    }

    public void forgetOld() {
        jdbc.sql("delete from accounts.letter_link where expires_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .update();
    }

    /// What a link opens, and for how long.
    public enum Purpose {
        CONFIRM_MAIL(Duration.ofHours(24)),
        RESET_PASSWORD(Duration.ofMinutes(30)),
        SET_PASSWORD(Duration.ofHours(24)),
        FIRST_START(Duration.ofHours(24));

        private final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }

        Duration lifetime() {
            return lifetime;
        }
    }
}
