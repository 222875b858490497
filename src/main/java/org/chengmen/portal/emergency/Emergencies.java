package org.chengmen.portal.emergency;

import org.chengmen.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The stored emergency messages, newest first.
@Repository
class Emergencies {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    Emergencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Emergency> raised() {
        return jdbc.sql("select * from portal.emergency where lowered_at is null")
                .query((row, number) -> emergency(row))
                .optional();
    }

    List<Emergency> latest() {
        return jdbc.sql("select * from portal.emergency order by id desc limit :shown")
                .param("shown", SHOWN)
                .query((row, number) -> emergency(row))
                .list();
    }

    void add(Emergency emergency) {
        jdbc.sql(
                        """
                        insert into portal.emergency (id, level, title_zh, title_en, text_zh, text_en, href, raised_at, until)
                        values (:id, :level, :titleZh, :titleEn, :textZh, :textEn, :href, :raisedAt, :until)
                        """)
                .param("id", emergency.id())
                .param("level", emergency.level().code())
                .param("titleZh", emergency.title().zh())
                .param("titleEn", emergency.title().en())
                .param("textZh", emergency.text().zh())
                .param("textEn", emergency.text().en())
                .param("href", emergency.href())
                .param("raisedAt", Timestamp.from(emergency.raisedAt()))
                .param("until", Timestamp.from(emergency.until()))
                .update();
    }

    boolean lower(UUID id, Instant now) {
        return jdbc.sql(
                                "update portal.emergency set lowered_at = :now where id = :id and lowered_at is null")
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static Emergency emergency(ResultSet row) throws SQLException {
        var lowered = row.getTimestamp("lowered_at");
        return new Emergency(
                row.getObject("id", UUID.class),
                Level.of(row.getString("level")).orElseThrow(),
                new LocalizedText(row.getString("title_zh"), row.getString("title_en")),
                new LocalizedText(row.getString("text_zh"), row.getString("text_en")),
                row.getString("href"),
                row.getTimestamp("raised_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                lowered == null ? null : lowered.toInstant());
    }
}
