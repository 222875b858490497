package org.chengmen.publishing.wording;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The list in the database.
@Repository
class Wordings {

    private final JdbcClient database;

    Wordings(JdbcClient database) {
        this.database = database;
    }

    long version() {
        return database.sql("select version from publishing.wording_version")
                .query(Long.class)
                .single();
    }

    List<Wording> all() {
        return database.sql("select * from publishing.wording order by level, rank, form")
                .query(Wordings::read)
                .list();
    }

    Optional<Wording> find(String form) {
        return database.sql("select * from publishing.wording where form = :form")
                .param("form", form)
                .query(Wordings::read)
                .optional();
    }

    void put(Wording wording) {
        database.sql(
                        """
                        insert into publishing.wording (form, level, suggestion, reason, rank)
                        values (:form, :level, :suggestion, :reason, :rank)
                        on conflict (form) do update set level = excluded.level,
                            suggestion = excluded.suggestion, reason = excluded.reason,
                            rank = excluded.rank, changed_at = now()
                        """)
                .param("form", wording.form())
                .param("level", String.valueOf(wording.level()))
                .param("suggestion", wording.suggestion())
                .param("reason", wording.reason())
                .param("rank", wording.rank())
                .update();
    }

    boolean remove(String form) {
        return database.sql("delete from publishing.wording where form = :form")
                        .param("form", form)
                        .update()
                > 0;
    }

    void countChange() {
        database.sql("update publishing.wording_version set version = version + 1").update();
    }

    private static Wording read(ResultSet row, int number) throws SQLException {
        return new Wording(
                row.getString("form"),
                WordingLevel.valueOf(row.getString("level")),
                row.getString("suggestion"),
                row.getString("reason"),
                row.getInt("rank"));
    }
}
