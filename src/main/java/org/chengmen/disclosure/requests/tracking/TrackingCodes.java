package org.chengmen.disclosure.requests.tracking;

import org.chengmen.accounts.SealedValues;
import org.chengmen.disclosure.requests.RequestId;
import org.chengmen.disclosure.requests.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Codes of six digits that let an applicant see his request: ten minutes, five tries, one use.
/// They go only to the telephone or mail address that he gave, three in ten minutes at most.
@Repository
public class TrackingCodes {

    static final Duration LIFETIME = Duration.ofMinutes(10);
    static final int MOST_TRIES = 5;
    static final int MOST_SENT = 3;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final SealedValues sealed;
    private final Today today;

    TrackingCodes(JdbcClient database, SealedValues sealed, Today today) {
        this.database = database;
        this.sealed = sealed;
        this.today = today;
    }

    /// Empty when too many were sent of late.
    @Transactional
    public Optional<String> make(RequestId request) {
        var code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
        var now = today.now();
        var written =
                database.sql(
                                """
                                insert into disclosure.request_code as it
                                    (request, code, expires_at, attempts, sent, first_sent_at)
                                values (:request, :code, :end, 0, 1, :now)
                                on conflict (request) do update set code = :code,
                                    expires_at = :end, attempts = 0,
                                    sent = case when it.first_sent_at < :before then 1
                                        else it.sent + 1 end,
                                    first_sent_at = case when it.first_sent_at < :before then :now
                                        else it.first_sent_at end
                                where it.first_sent_at < :before or it.sent < :most
                                """)
                        .param("request", request.value())
                        .param("code", digest(request, code))
                        .param("end", Timestamp.from(now.plus(LIFETIME)))
                        .param("now", Timestamp.from(now))
                        .param("before", Timestamp.from(now.minus(LIFETIME)))
                        .param("most", MOST_SENT)
                        .update();
        return written == 1 ? Optional.of(code) : Optional.empty();
    }

    /// Whether this is the code. A try counts before it is judged.
    @Transactional
    public boolean use(RequestId request, String typed) {
        return isTryLeft(request)
                && database.sql(
                                        """
                                        update disclosure.request_code set expires_at = :now
                                        where request = :request and code = :code
                                          and expires_at > :now
                                        """)
                                .param("request", request.value())
                                .param("code", digest(request, typed.strip()))
                                .param("now", Timestamp.from(today.now()))
                                .update()
                        == 1;
    }

    private boolean isTryLeft(RequestId request) {
        return database.sql(
                                """
                                update disclosure.request_code set attempts = attempts + 1
                                where request = :request and attempts < :most
                                """)
                        .param("request", request.value())
                        .param("most", MOST_TRIES)
                        .update()
                == 1;
    }

    private byte[] digest(RequestId request, String code) {
        return sealed.index("code of request " + request, code);
    }
}
