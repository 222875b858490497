package org.chengmen.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Whether people can still send something: a full disk lets everybody read on and nobody write,
/// and looks healthy from outside. Asked often, it looks only every five seconds.
@Component("storage")
class StorageHealth implements HealthIndicator {

    static final Status READ_ONLY =
            new Status("READ_ONLY", "Pages can be read, nothing can be stored.");

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final long LEAST_FREE_BYTES = 64L * 1024 * 1024;

    private final JdbcClient database;
    private final Clock clock;
    private final Path data;
    private Health health = Health.unknown().build();
    private Instant lookedAt = Instant.EPOCH;

    StorageHealth(JdbcClient database, Clock clock, @Value("${chengmen.data}") Path data) {
        this.database = database;
        this.clock = clock;
        this.data = data;
    }

    @Override
    public synchronized Health health() {
        var now = clock.instant();
        if (lookedAt.plus(KEPT).isBefore(now)) {
            lookedAt = now;
            health = look();
        }
        return health;
    }

    private Health look() {
        if (data.toFile().exists() && data.toFile().getUsableSpace() < LEAST_FREE_BYTES) {
            return Health.status(READ_ONLY).withDetail("reason", "disk full").build();
        }
        return canWrite() ? Health.up().build() : readable();
    }

    private boolean canWrite() {
        try {
            return database.sql("update database.pulse set felt_at = now()").update() == 1;
        } catch (DataAccessException refused) {
            return false;
        }
    }

    private Health readable() {
        try {
            database.sql("select 1").query(Integer.class).single();
            return Health.status(READ_ONLY).withDetail("reason", "writes refused").build();
        } catch (DataAccessException unreachable) {
            return Health.down().withDetail("reason", "database not reached").build();
        }
    }
}
