package org.chengmen.disclosure.requests.tracking;

import org.chengmen.accounts.SealedValues;
import org.chengmen.disclosure.requests.RequestId;
import org.chengmen.disclosure.requests.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Base64;

/// Who has shown the code sees his request for two hours on the same device, by a key that lies in
/// a cookie; here lies only its digest.
@Repository
public class Visits {

    static final Duration LIFETIME = Duration.ofHours(2);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 24;
    private static final int LONGEST_KEY = 64;

    private final JdbcClient database;
    private final SealedValues sealed;
    private final Today today;

    Visits(JdbcClient database, SealedValues sealed, Today today) {
        this.database = database;
        this.sealed = sealed;
        this.today = today;
    }

    static String newKey() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    void open(String key, RequestId request) {
        database.sql(
                        """
                        insert into disclosure.request_visit (key, request, expires_at)
                        values (:key, :request, :end)
                        on conflict (key, request) do update set expires_at = :end
                        """)
                .param("key", digest(key))
                .param("request", request.value())
                .param("end", Timestamp.from(today.now().plus(LIFETIME)))
                .update();
    }

    boolean isOpen(String key, RequestId request) {
        return key.length() <= LONGEST_KEY
                && database.sql(
                                """
                                select exists (select from disclosure.request_visit
                                where key = :key and request = :request and expires_at > :now)
                                """)
                        .param("key", digest(key))
                        .param("request", request.value())
                        .param("now", Timestamp.from(today.now()))
                        .query(Boolean.class)
                        .single();
    }

    private byte[] digest(String key) {
        return sealed.index("visit to a request", key);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        database.sql("delete from disclosure.request_visit where expires_at < :now")
                .param("now", Timestamp.from(today.now()))
                .update();
        database.sql("delete from disclosure.request_code where expires_at < :before")
                .param("before", Timestamp.from(today.now().minus(Duration.ofDays(1))))
                .update();
    }
}
