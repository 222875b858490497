package org.chengmen.accounts.phones;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.personal.PhoneNumber;
import org.chengmen.accounts.secrets.BlindIndex;
import org.chengmen.accounts.secrets.Digests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/// Codes of six digits for one purpose, one number, five minutes and one use. A digest without a
/// key would be undone by trying a million codes, so it has one.
@Repository
public class PhoneCodes {

    static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final Clock clock;

    PhoneCodes(JdbcClient jdbc, BlindIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.index = index;
        this.clock = clock;
    }

    /// A new code in place of the one before.
    public String make(AccountId account, Purpose purpose, PhoneNumber phone) {
        var code = random();
        jdbc.sql(
                        """
                        insert into accounts.phone_code (account, purpose, code, expires_at)
                        values (:account, :purpose, :code, :end)
                        on conflict (account, purpose)
                        do update set code = excluded.code, expires_at = excluded.expires_at
                        """)
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("code", digest(purpose, phone, code))
                .param("end", Timestamp.from(clock.instant().plus(LIFETIME)))
                .update();
        return code;
    }

    /// Whether this is the code; of two uses, one wins.
    public boolean use(AccountId account, Purpose purpose, PhoneNumber phone, String typed) {
        return jdbc.sql(
                                """
                                delete from accounts.phone_code
                                where account = :account and purpose = :purpose and code = :code and expires_at > :now
                                """)
                        .param("account", account.value())
                        .param("purpose", purpose.name())
                        .param("code", digest(purpose, phone, typed.strip()))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private byte[] digest(Purpose purpose, PhoneNumber phone, String code) {
        return index.of("phone code " + purpose, phone + " " + code);
    }

    private static String random() {
        var number = new BigInteger(1, Digests.random(16)).mod(MILLION).intValueExact();
        return String.format(Locale.ROOT, "%06d", number);
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
    void forgetOld() {
        jdbc.sql("delete from accounts.phone_code where expires_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// What a code opens.
    public enum Purpose {
        SIGN_IN,
        CONFIRM
    }
}
