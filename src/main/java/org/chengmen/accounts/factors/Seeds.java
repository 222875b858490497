package org.chengmen.accounts.factors;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.secrets.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/// The sealed seeds of one-time passwords.
@Repository
class Seeds {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Seeds(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    Optional<Seed> of(AccountId account) {
        return jdbc.sql("select * from accounts.totp where account = :account")
                .param("account", account.value())
                .query((row, number) ->
                        new Seed(
                                sealing.open(row.getBytes("seed"), place(account)),
                                row.getLong("last_step"),
                                row.getTimestamp("confirmed_at") != null))
                .optional();
    }

    boolean isConfirmed(AccountId account) {
        return jdbc.sql(
                        "select exists (select from accounts.totp where account = :account and confirmed_at is not null)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /// Replaces a seed that was never confirmed; a confirmed one stays until it is reset.
    void propose(AccountId account, byte[] seed) {
        jdbc.sql(
                        """
                        insert into accounts.totp (account, seed, last_step) values (:account, :seed, 0)
                        on conflict (account) do update set seed = excluded.seed, last_step = 0
                        where accounts.totp.confirmed_at is null
                        """)
                .param("account", account.value())
                .param("seed", sealing.seal(seed, place(account)))
                .update();
    }

    /// Whether this step is used for the first time; of two at once, one wins.
    boolean use(AccountId account, long step) {
        return jdbc.sql(
                                "update accounts.totp set last_step = :step where account = :account and last_step < :step")
                        .param("step", step)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    void confirm(AccountId account, Instant now) {
        jdbc.sql("update accounts.totp set confirmed_at = :now where account = :account")
                .param("now", Timestamp.from(now))
                .param("account", account.value())
                .update();
    }

    void remove(AccountId account) {
        jdbc.sql("delete from accounts.totp where account = :account")
                .param("account", account.value())
                .update();
    }

    private static String place(AccountId account) {
        return "totp " + account;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Seed(byte[] bytes, long lastStep, boolean confirmed) {}
}
