package org.chengmen.publishing.upkeep;

import org.chengmen.kernel.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/// Reads a page of a report from a statement that takes `sites`, `after` and `rows`, and answers
/// with the columns of a line, ordered by their key.
final class Pages {

    private Pages() {}

    static PageOf<Line> page(
            StatementSpec statement, Collection<UUID> sites, @Nullable String after, int size) {
        var rows =
                statement
                        .param("sites", sites.toArray(UUID[]::new))
                        .param("after", after == null ? "" : after)
                        .param("rows", size + 1)
                        .query(Pages::read)
                        .list();
        return PageOf.of(rows, size, Line::key);
    }

    private static Line read(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp("at");
        return new Line(
                row.getString("key"),
                row.getObject("site", UUID.class),
                row.getString("name"),
                row.getString("href"),
                row.getString("about"),
                at == null ? null : at.toInstant(),
                row.getObject("count", Long.class));
    }
}
