package org.chengmen.accounts.entry;

import org.chengmen.accounts.secrets.BlindIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Slows guessing down, on all instances together. Nobody is ever locked out for good: that would
/// let anybody lock anybody out. An attempt counts before it is judged, so that many at once gain
/// nothing.
@Component
public class SlowDown {

    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final Clock clock;

    SlowDown(JdbcClient jdbc, BlindIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.index = index;
        this.clock = clock;
    }

    /// Counts an attempt and answers how long to wait before it may be made; zero lets it pass.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Duration attempt(Pace pace, String who) {
        var now = clock.instant();
        var key = key(pace, who);
        var before = held(key, now);
        var wait = before.waits(now);
        if (wait.isZero()) {
            store(key, before.another(pace, now));
        }
        return wait;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(Pace pace, String who) {
        jdbc.sql("delete from accounts.attempt where key = :key")
                .param("key", key(pace, who))
                .update();
    }

    private byte[] key(Pace pace, String who) {
        return index.of("attempt " + pace.name(), who);
    }

    private Attempts held(byte[] key, Instant now) {
        jdbc.sql(
                        "insert into accounts.attempt (key, failures, since) values (:key, 0, :now) on conflict do nothing")
                .param("key", key)
                .param("now", Timestamp.from(now))
                .update();
        return jdbc.sql(
                        "select failures, since, coalesce(blocked_until, 'epoch') as blocked from accounts.attempt where key = :key for update")
                .param("key", key)
                .query((row, number) ->
                        new Attempts(
                                row.getInt("failures"),
                                row.getTimestamp("since").toInstant(),
                                row.getTimestamp("blocked").toInstant()))
                .single();
    }

    private void store(byte[] key, Attempts attempts) {
        jdbc.sql(
                        "update accounts.attempt set failures = :count, since = :since, blocked_until = :until where key = :key")
                .param("count", attempts.count())
                .param("since", Timestamp.from(attempts.since()))
                .param("until", Timestamp.from(attempts.blockedUntil()))
                .param("key", key)
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    @Transactional
    void forget() {
        jdbc.sql("delete from accounts.attempt where since < :before")
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .update();
    }
}
