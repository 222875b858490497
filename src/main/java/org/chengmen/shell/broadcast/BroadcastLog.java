package org.chengmen.shell.broadcast;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The table of broadcasts. A reader's place in it is a snapshot of PostgreSQL: exactly the
/// transactions that it has seen. A number that counts up would skip what commits late.
@Component
class BroadcastLog {

    static final String NOTIFICATION = "broadcasts";

    private static final String WRITE =
            """
            with written as (
                insert into shell.broadcast (channel, message) values (:channel, :message))
            select pg_notify('broadcasts', '')\
            """;

    private static final String PLACE =
            "select pg_current_snapshot()::text, false, null::text, null::text";

    /// A place ahead of the database's present means that another database answers now.
    private static final String READ =
            """
            with place as (select cast(? as pg_snapshot) as seen)
            select pg_current_snapshot()::text,
                   pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmin(seen),
                   b.channel, b.message
            from place left join shell.broadcast b
                 on b.xid >= pg_snapshot_xmin(seen)
                and not pg_visible_in_snapshot(b.xid, seen)
            order by b.id\
            """;

    private static final String SWEEP =
            "delete from shell.broadcast where at < clock_timestamp() - interval '1 hour'";

    private final JdbcClient database;

    BroadcastLog(JdbcClient database) {
        this.database = database;
    }

    void write(String channel, String message) {
        database.sql(WRITE)
                .param("channel", channel)
                .param("message", message)
                .query()
                .listOfRows();
    }

    static Reading place(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(PLACE)) {
            return reading(statement);
        }
    }

    static Reading read(Connection connection, String place) throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setString(1, place);
            return reading(statement);
        }
    }

    static void sweep(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(SWEEP);
        }
    }

    private static Reading reading(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var messages = new ArrayList<Message>();
            @Nullable String place = null;
            var foreign = false;
            while (rows.next()) {
                place = rows.getString(1);
                foreign = rows.getBoolean(2);
                if (rows.getString(3) != null) {
                    messages.add(new Message(rows.getString(3), rows.getString(4)));
                }
            }
            if (place == null) {
                throw new SQLException("PostgreSQL named no snapshot.");
            }
            return new Reading(place, foreign, messages);
        }
    }

    /// What was new at a place, and the place after it.
    record Reading(String place, boolean foreign, List<Message> messages) {}
}
