package org.chengmen.feedback.box;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All feedback that was ever received.
@Repository
class FeedbackEntries {

    private final JdbcClient database;

    FeedbackEntries(JdbcClient database) {
        this.database = database;
    }

    void add(FeedbackEntry entry) {
        database.sql(
                        """
                        insert into feedback.entry
                            (id, number, site, kind, page, text, contact, received_at)
                        values (:id, :number, :site, :kind, :page, :text, :contact, :receivedAt)
                        """)
                .param("id", entry.id())
                .param("number", entry.number())
                .param("site", entry.site())
                .param("kind", entry.kind().name())
                .param("page", entry.page())
                .param("text", entry.text())
                .param("contact", entry.contact())
                .param("receivedAt", Timestamp.from(entry.receivedAt()))
                .update();
    }

    Optional<FeedbackEntry> byNumber(String number) {
        return database.sql("select * from feedback.entry where number = :number")
                .param("number", number)
                .query(FeedbackEntries::read)
                .optional();
    }

    Optional<FeedbackEntry> locked(UUID id) {
        return database.sql("select * from feedback.entry where id = :id for update")
                .param("id", id)
                .query(FeedbackEntries::read)
                .optional();
    }

    /// Newest first, from before `before` on.
    List<FeedbackEntry> ofSites(
            Collection<UUID> sites, boolean closed, @Nullable UUID before, int rows) {
        return database.sql(
                        """
                        select * from feedback.entry
                        where site = any(:sites) and (state = 'CLOSED') = :closed
                          and (cast(:before as uuid) is null or id < :before)
                        order by id desc limit :rows
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("closed", closed)
                .param("before", before)
                .param("rows", rows)
                .query(FeedbackEntries::read)
                .list();
    }

    void takeInHand(UUID id) {
        database.sql("update feedback.entry set state = 'IN_HAND' where id = :id")
                .param("id", id)
                .update();
    }

    void close(UUID id, String answer, Instant at) {
        database.sql(
                        """
                        update feedback.entry
                        set state = 'CLOSED', answer = :answer, closed_at = :at where id = :id
                        """)
                .param("answer", answer)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    private static FeedbackEntry read(ResultSet row, int number) throws SQLException {
        return new FeedbackEntry(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("site", UUID.class),
                FeedbackKind.valueOf(row.getString("kind")),
                row.getString("page"),
                row.getString("text"),
                row.getString("contact"),
                FeedbackState.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getTimestamp("received_at").toInstant());
    }
}
