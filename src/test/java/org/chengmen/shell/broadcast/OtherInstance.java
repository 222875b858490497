package org.chengmen.shell.broadcast;

import static org.awaitility.Awaitility.await;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

/// Another instance of the program on the same database, reduced to its broadcasts.
public record OtherInstance(Broadcasts broadcasts, Reception reception, List<String> heard)
        implements AutoCloseable {

    public static OtherInstance on(DataSource pool, JdbcConnectionDetails details) {
        var audience = new Audience();
        var following = new Following(pool, audience);
        var log = new BroadcastLog(JdbcClient.create(pool));
        var broadcasts = new Broadcasts(log, audience, following);
        var reception = new Reception(new OwnLine(details), following);
        return new OtherInstance(broadcasts, reception, new CopyOnWriteArrayList<>());
    }

    void listenTo(String channel) {
        broadcasts.subscribe(channel, heard::addAll);
    }

    /// An instance begins with being told that anything may have been missed.
    public void begin() {
        broadcasts.subscribeLast("begun", heard::addAll);
        reception.start();
        await().until(() -> heard.contains(BroadcastListener.ANYTHING));
    }

    @Override
    public void close() {
        reception.stop();
    }
}
