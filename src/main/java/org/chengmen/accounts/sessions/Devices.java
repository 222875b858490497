package org.chengmen.accounts.sessions;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.secrets.Digests;
import org.chengmen.kernel.TimeOrderedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Devices on which somebody signed in and asked to be remembered. A remembered device has its own
/// count of attempts: a stranger who guesses at the account elsewhere does not slow its owner down.
@Repository
public class Devices {

    public static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;

    Devices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The secret for the device's cookie.
    public String remember(AccountId account, String label) {
        var token = Digests.secret();
        var now = Timestamp.from(clock.instant());
        jdbc.sql(
                        """
                        insert into accounts.device (id, account, token, label, first_seen_at, last_seen_at)
                        values (:id, :account, :token, :label, :now, :now)
                        """)
                .param("id", TimeOrderedId.next())
                .param("account", account.value())
                .param("token", Digests.sha256(token))
                .param("label", label)
                .param("now", now)
                .update();
        return token;
    }

    /// The device of this secret if the account remembers it.
    public Optional<UUID> known(AccountId account, @Nullable String token) {
        return token == null
                ? Optional.empty()
                : jdbc.sql(
                                """
                                update accounts.device set last_seen_at = :now
                                where account = :account and token = :token and last_seen_at > :oldest
                                returning id
                                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("oldest", Timestamp.from(clock.instant().minus(KEPT)))
                        .param("account", account.value())
                        .param("token", Digests.sha256(token))
                        .query(UUID.class)
                        .optional();
    }

    public List<Device> of(AccountId account) {
        return jdbc.sql(
                        "select * from accounts.device where account = :account order by last_seen_at desc limit 50")
                .param("account", account.value())
                .query((row, number) ->
                        new Device(
                                row.getObject("id", UUID.class),
                                row.getString("label"),
                                row.getTimestamp("first_seen_at").toInstant(),
                                row.getTimestamp("last_seen_at").toInstant()))
                .list();
    }

    public void forget(AccountId account, UUID id) {
        jdbc.sql("delete from accounts.device where account = :account and id = :id")
                .param("account", account.value())
                .param("id", id)
                .update();
    }

    public void forgetAll(AccountId account) {
        jdbc.sql("delete from accounts.device where account = :account")
                .param("account", account.value())
                .update();
    }

    /// A remembered device.
    public record Device(UUID id, String label, Instant firstSeenAt, Instant lastSeenAt) {}
}
