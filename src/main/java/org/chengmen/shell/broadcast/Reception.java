package org.chengmen.shell.broadcast;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// Listens on a connection of its own, outside the pool: a notification wakes it, and a look every
/// three seconds finds what no notification announced. While that connection is broken it looks
/// through the pool, so that only a database that cannot be reached at all leaves it uninformed.
@Component
class Reception implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final Duration SWEPT_EVERY = Duration.ofMinutes(10);

    private final OwnLine line;
    private final Following following;
    private volatile @Nullable Thread thread;
    private long sweptAt = System.nanoTime();

    Reception(OwnLine line, Following following) {
        this.line = line;
        this.following = following;
    }

    @Override
    public void start() {
        var attending = Thread.ofVirtual().name("broadcasts").unstarted(this::attend);
        thread = attending;
        attending.start();
    }

    @Override
    public void stop() {
        var attending = thread;
        thread = null;
        if (attending != null) {
            attending.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void attend() {
        while (isRunning()) {
            try (var connection = line.open()) {
                listen(connection);
            } catch (SQLException | RuntimeException broken) {
                readThroughThePool(broken);
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + BroadcastLog.NOTIFICATION);
        }
        var notifications = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            following.readOn(connection);
            sweepNowAndThen(connection);
            notifications.getNotifications((int) HEARTBEAT.toMillis());
        }
    }

    private void sweepNowAndThen(Connection connection) throws SQLException {
        if (System.nanoTime() - sweptAt > SWEPT_EVERY.toNanos()) {
            BroadcastLog.sweep(connection);
            sweptAt = System.nanoTime();
        }
    }

    private void readThroughThePool(Exception broken) {
        if (isRunning()) {
            LOG.warn("The connection for broadcasts is broken: {}", broken.toString());
            following.readOnPool();
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(HEARTBEAT.dividedBy(3));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
