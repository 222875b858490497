package org.chengmen.portal.mourning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// All that was ever ordered, newest first.
@Repository
class Mournings {

    private static final int SHOWN = 50;

    private final JdbcClient database;

    Mournings(JdbcClient database) {
        this.database = database;
    }

    List<Mourning> latest() {
        return database.sql("select * from portal.mourning order by id desc limit :shown")
                .param("shown", SHOWN)
                .query(Mournings::read)
                .list();
    }

    void add(Mourning mourning) {
        database.sql(
                        """
                        insert into portal.mourning (id, reason, begins_at, until, drill)
                        values (:id, :reason, :beginsAt, :until, :drill)
                        """)
                .param("id", mourning.id())
                .param("reason", mourning.reason())
                .param("beginsAt", Timestamp.from(mourning.beginsAt()))
                .param("until", Timestamp.from(mourning.until()))
                .param("drill", mourning.drill())
                .update();
    }

    boolean end(UUID id, Instant now) {
        return database.sql(
                                """
                                update portal.mourning set ended_at = :now
                                where id = :id and ended_at is null and until > :now
                                """)
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static Mourning read(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Mourning(
                row.getObject("id", UUID.class),
                row.getString("reason"),
                row.getTimestamp("begins_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                row.getBoolean("drill"),
                ended == null ? null : ended.toInstant());
    }
}
