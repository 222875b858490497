package org.chengmen.accounts.letters;

import org.chengmen.kernel.TimeOrderedId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Letters are written in the transaction of what they tell of and posted after it. Where no mail
/// server is set, they stay here to be read.
@Repository
public class Outbox {

    private static final int MOST_TEXTS = 20;

    /// With pauses that grow by two minutes each, a mail server may be away for four weeks.
    private static final int MOST_MAILS = 200;

    private static final int BATCH = 20;
    private static final Duration TEXT_IS_GOOD = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public void write(String recipient, String subject, String body) {
        write("MAIL", recipient, subject, body);
    }

    void writeText(String phone, String subject, String text) {
        write("TEXT", phone, subject, text);
    }

    private void write(String channel, String recipient, String subject, String body) {
        var id = TimeOrderedId.next();
        jdbc.sql(
                        """
                        insert into accounts.letter (id, channel, recipient, subject, body, written_at)
                        values (:id, :channel, :recipient, :subject, :body, :now)
                        """)
                .param("channel", channel)
                .param("id", id)
                .param("recipient", recipient)
                .param("subject", subject)
                .param("body", body)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new LetterWritten(id));
    }

    /// Newest first, after the one of the id `after`.
    public List<Letter> list(@Nullable UUID after, int size) {
        return jdbc.sql(
                        "select * from accounts.letter where (:after::uuid is null or id < :after) order by id desc limit :size")
                .param("after", after, Types.OTHER)
                .param("size", size)
                .query(Outbox::letter)
                .list();
    }

    /// Letters to post, held against the other instances until the transaction ends.
    List<Letter> unsent() {
        return jdbc.sql(
                        """
                        select * from accounts.letter
                        where channel = 'MAIL' and sent_at is null and attempts < :most
                          and written_at + make_interval(mins => attempts * attempts) <= :now
                        order by attempts, written_at limit :batch for update skip locked
                        """)
                .param("most", MOST_MAILS)
                .param("now", Timestamp.from(clock.instant()))
                .param("batch", BATCH)
                .query(Outbox::letter)
                .list();
    }

    /// Text messages to send while their codes are good.
    List<Letter> unsentTexts() {
        return jdbc.sql(
                        """
                        select * from accounts.letter
                        where channel = 'TEXT' and sent_at is null and attempts < :most and written_at > :oldest
                        order by written_at limit :batch for update skip locked
                        """)
                .param("most", MOST_TEXTS)
                .param("oldest", Timestamp.from(clock.instant().minus(TEXT_IS_GOOD)))
                .param("batch", BATCH)
                .query(Outbox::letter)
                .list();
    }

    /// A posted letter keeps no text: it may hold a link that opens something.
    void sent(UUID id) {
        jdbc.sql("update accounts.letter set sent_at = :now, body = '' where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    void failed(UUID id) {
        jdbc.sql("update accounts.letter set attempts = attempts + 1 where id = :id")
                .param("id", id)
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from accounts.letter where written_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(30))))
                .update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        var sent = row.getTimestamp("sent_at");
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("written_at").toInstant(),
                sent == null ? null : sent.toInstant());
    }
}
