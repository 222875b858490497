package org.chengmen.accounts.factors;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.secrets.Digests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// Ten codes of 80 bits for the day the telephone is lost; each opens once, and only its digest is
/// kept.
@Repository
class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int BYTES = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// New codes in place of the old ones, to be shown this once.
    List<String> renew(AccountId account) {
        remove(account);
        var codes =
                Stream.generate(() -> Base32.encode(Digests.random(BYTES))).limit(COUNT).toList();
        codes.forEach(code -> add(account, code));
        return codes.stream().map(Base32::grouped).toList();
    }

    private void add(AccountId account, String code) {
        jdbc.sql("insert into accounts.recovery_code (account, code) values (:account, :code)")
                .param("account", account.value())
                .param("code", Digests.sha256(code))
                .update();
    }

    boolean use(AccountId account, String typed) {
        return jdbc.sql(
                                """
                                update accounts.recovery_code set used_at = :now
                                where account = :account and code = :code and used_at is null
                                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("account", account.value())
                        .param("code", Digests.sha256(Base32.tidied(typed)))
                        .update()
                == 1;
    }

    int left(AccountId account) {
        return jdbc.sql(
                        "select count(*) from accounts.recovery_code where account = :account and used_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    void remove(AccountId account) {
        jdbc.sql("delete from accounts.recovery_code where account = :account")
                .param("account", account.value())
                .update();
    }
}
