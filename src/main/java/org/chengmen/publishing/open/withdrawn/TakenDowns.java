package org.chengmen.publishing.open.withdrawn;

import org.chengmen.kernel.PageOf;
import org.chengmen.publishing.publication.ListKey;
import org.chengmen.publishing.publication.PublicState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.UUID;

/// Everything that a site took down, newest first.
@Repository
class TakenDowns {

    private final JdbcClient database;

    TakenDowns(JdbcClient database) {
        this.database = database;
    }

    PageOf<TakenDown> of(UUID site, ListKey after, int size) {
        var rows =
                database.sql(
                                """
                                select number, language, title, state, reason, replacement, published_at,
                                    changed_at
                                from publishing.publication
                                where site = :site and state in ('WITHDRAWN', 'REMOVED')
                                  and (changed_at, number) < (:at, :number)
                                order by changed_at desc, number desc limit :rows
                                """)
                        .param("site", site)
                        .param("at", Timestamp.from(after.at()))
                        .param("number", after.number())
                        .param("rows", size + 1)
                        .query(TakenDowns::read)
                        .list();
        return PageOf.of(rows, size, TakenDown::key);
    }

    private static TakenDown read(ResultSet row, int index) throws SQLException {
        return new TakenDown(
                row.getLong("number"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("title"),
                PublicState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("replacement"),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
