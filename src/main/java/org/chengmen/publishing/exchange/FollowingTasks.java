package org.chengmen.publishing.exchange;

import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What copies could not follow by themselves; per copy at most one waits, with the newest news.
@Repository
class FollowingTasks {

    private final JdbcClient database;

    FollowingTasks(JdbcClient database) {
        this.database = database;
    }

    void raise(Provenance copy, FollowingTask.Kind kind, Instant at) {
        database.sql(
                        """
                        insert into publishing.following_task (id, copy, site, kind, raised_at)
                        values (:id, :copy, :site, :kind, :at)
                        on conflict (copy) where settled_at is null
                        do update set kind = excluded.kind, raised_at = excluded.raised_at
                        """)
                .param("id", TimeOrderedId.next())
                .param("copy", copy.document().value())
                .param("site", copy.site())
                .param("kind", kind.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<FollowingTask> open(UUID id) {
        return database.sql(
                        """
                        select * from publishing.following_task
                        where id = :id and settled_at is null for update
                        """)
                .param("id", id)
                .query(FollowingTasks::read)
                .optional();
    }

    void settle(
            UUID id,
            FollowingTask.Outcome outcome,
            Person by,
            Instant at,
            @Nullable String reason) {
        database.sql(
                        """
                        update publishing.following_task set settled_at = :at, settled_by = :by,
                            settled_by_name = :byName, outcome = :outcome, reason = :reason
                        where id = :id
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("by", by.account())
                .param("byName", by.name())
                .param("outcome", outcome.name())
                .param("reason", reason)
                .update();
    }

    /// What a person had to do is done where the copy has followed after all.
    void dropOpen(DocumentId copy) {
        database.sql(
                        """
                        delete from publishing.following_task
                        where copy = :copy and settled_at is null
                        """)
                .param("copy", copy.value())
                .update();
    }

    private static FollowingTask read(ResultSet row, int number) throws SQLException {
        return new FollowingTask(
                row.getObject("id", UUID.class),
                new DocumentId(row.getObject("copy", UUID.class)),
                row.getObject("site", UUID.class),
                FollowingTask.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("raised_at").toInstant());
    }
}
