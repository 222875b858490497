package org.chengmen.disclosure.requests;

import org.chengmen.kernel.TimeOrderedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;

/// What was done to requests, one line after the other.
@Repository
public class Steps {

    private final JdbcClient database;

    Steps(JdbcClient database) {
        this.database = database;
    }

    public void add(RequestId request, Move move, @Nullable String note, String by, Instant at) {
        database.sql(
                        """
                        insert into disclosure.request_step (id, request, move, note, by_name, at)
                        values (:id, :request, :move, :note, :by, :at)
                        """)
                .param("id", TimeOrderedId.next())
                .param("request", request.value())
                .param("move", move.name())
                .param("note", note, Types.VARCHAR)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<Step> of(RequestId request) {
        return database.sql(
                        """
                        select move, note, by_name, at from disclosure.request_step
                        where request = :request order by id
                        """)
                .param("request", request.value())
                .query((row, number) ->
                        new Step(
                                Move.valueOf(row.getString("move")),
                                row.getString("note"),
                                row.getString("by_name"),
                                row.getTimestamp("at").toInstant()))
                .list();
    }

    /// One line.
    public record Step(Move move, @Nullable String note, String by, Instant at) {}
}
