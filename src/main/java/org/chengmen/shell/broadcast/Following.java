package org.chengmen.shell.broadcast;

import org.chengmen.shell.broadcast.BroadcastLog.Reading;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

/// Follows the table of broadcasts from place to place and tells the audience what is new.
@Component
class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    /// Lines are swept after an hour; who has not looked for half of it may have missed some.
    private static final Duration SURE = Duration.ofMinutes(30);

    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final DataSource pool;
    private final Audience audience;
    private @Nullable String place;
    private long placedAt;
    private volatile long lookedAt = System.nanoTime();

    Following(DataSource pool, Audience audience) {
        this.pool = pool;
        this.audience = audience;
    }

    synchronized void readOn(Connection connection) throws SQLException {
        var known = place;
        if (known == null || System.nanoTime() - placedAt > SURE.toNanos()) {
            startAfresh(BroadcastLog.place(connection));
        } else {
            proceed(BroadcastLog.read(connection, known));
        }
        lookedAt = System.nanoTime();
    }

    /// Looked within ten seconds, or tried to and found no database.
    boolean attentive() {
        return System.nanoTime() - lookedAt < SILENCE.toNanos();
    }

    void readOnPool() {
        lookedAt = System.nanoTime();
        try (var connection = pool.getConnection()) {
            readOn(connection);
        } catch (SQLException | RuntimeException unreachable) {
            LOG.debug("The database cannot be reached.", unreachable);
            lookedAt = System.nanoTime();
        }
    }

    private void startAfresh(Reading reading) {
        if (audience.tellThatSomethingWasMissed()) {
            moveTo(reading);
        }
    }

    private void proceed(Reading reading) {
        var told =
                reading.foreign()
                        ? audience.tellThatSomethingWasMissed()
                        : audience.tell(reading.messages());
        if (told) {
            moveTo(reading);
        }
    }

    private void moveTo(Reading reading) {
        place = reading.place();
        placedAt = System.nanoTime();
    }
}
