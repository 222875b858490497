package org.chengmen.publishing.exchange;

import org.chengmen.publishing.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// How far the exchange has read in the changes of publications. It moves on in the transaction of
/// what was done, so that after a crash nothing is missed; who holds it works, others wait.
@Repository
class Bookmark {

    private final JdbcClient database;

    Bookmark(JdbcClient database) {
        this.database = database;
    }

    /// Empty where another instance is at work.
    Optional<Long> taken() {
        return database.sql(
                        "select moment from publishing.exchange_bookmark for update skip locked")
                .query(Long.class)
                .optional();
    }

    /// Waits for whoever is at work.
    long awaited() {
        return database.sql("select moment from publishing.exchange_bookmark for update")
                .query(Long.class)
                .single();
    }

    void move(long moment) {
        database.sql("update publishing.exchange_bookmark set moment = :moment")
                .param("moment", moment)
                .update();
    }

    List<Change> after(long moment, int most) {
        return database.sql(
                        """
                        select moment, document, language from publishing.publication_change
                        where moment > :moment order by moment limit :most
                        """)
                .param("moment", moment)
                .param("most", most)
                .query(Bookmark::read)
                .list();
    }

    /// What failed before and is to be tried again.
    List<Change> again(Instant now, int most) {
        return database.sql(
                        """
                        select c.moment, c.document, c.language from publishing.exchange_failure f
                        join publishing.publication_change c using (document, language)
                        where f.again_at <= :now order by f.again_at limit :most
                        """)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Bookmark::read)
                .list();
    }

    /// Later each time: after one, four, nine minutes and so on.
    void failed(Change change, Instant now) {
        database.sql(
                        """
                        insert into publishing.exchange_failure as f
                        values (:document, :language, 1, cast(:now as timestamptz) + interval '1 minute')
                        on conflict (document, language) do update set attempts = f.attempts + 1,
                            again_at = cast(:now as timestamptz)
                                + (f.attempts + 1) * (f.attempts + 1) * interval '1 minute'
                        """)
                .param("document", change.document().value())
                .param("language", change.language().getLanguage())
                .param("now", Timestamp.from(now))
                .update();
    }

    void succeeded(Change change) {
        database.sql(
                        """
                        delete from publishing.exchange_failure
                        where document = :document and language = :language
                        """)
                .param("document", change.document().value())
                .param("language", change.language().getLanguage())
                .update();
    }

    private static Change read(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("moment"),
                new DocumentId(row.getObject("document", UUID.class)),
                Locale.forLanguageTag(row.getString("language")));
    }
}
