package org.chengmen.publishing.publication;

import org.chengmen.kernel.PageOf;
import org.chengmen.publishing.ColumnId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Lists of what is in force, newest first. Page 2,000 costs what page 1 costs: a page starts after
/// the key of the line before it.
@Repository
public class Headlines {

    private final JdbcClient database;

    Headlines(JdbcClient database) {
        this.database = database;
    }

    public PageOf<Headline> ofColumn(ColumnId column, Locale language, ListKey after, int size) {
        var rows =
                database.sql(
                                """
                                select number, type, site, column_id, organisation, title, summary, picture,
                                    fields ->> 'address' as address, fields ->> 'pictureAlt' as picture_alt,
                                    fields ->> 'source' as source, published_at
                                from publishing.publication
                                where column_id = :column and language = :language and state = 'LIVE'
                                  and (published_at, number) < (:at, :number)
                                order by published_at desc, number desc limit :rows
                                """)
                        .param("column", column.value())
                        .param("language", language.getLanguage())
                        .param("at", Timestamp.from(after.at()))
                        .param("number", after.number())
                        .param("rows", size + 1)
                        .query(Headlines::read)
                        .list();
        return PageOf.of(rows, size, Headline::key);
    }

    /// The newest of each of the columns, in one question.
    public Map<UUID, List<Headline>> newest(
            Collection<ColumnId> columns, Locale language, int each) {
        return database
                .sql(
                        """
                        select p.* from unnest(:columns) c (id) cross join lateral (
                            select number, type, site, column_id, organisation, title, summary, picture,
                                fields ->> 'address' as address, fields ->> 'pictureAlt' as picture_alt,
                                fields ->> 'source' as source, published_at
                            from publishing.publication
                            where column_id = c.id and language = :language and state = 'LIVE'
                            order by published_at desc, number desc limit :each) p
                        """)
                .param("columns", columns.stream().map(ColumnId::value).toArray(UUID[]::new))
                .param("language", language.getLanguage())
                .param("each", each)
                .query(Headlines::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Headline::column));
    }

    static Headline read(ResultSet row, int index) throws SQLException {
        var number = row.getLong("number");
        var address = row.getString("address");
        return new Headline(
                number,
                row.getString("type"),
                row.getObject("site", UUID.class),
                row.getObject("column_id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("title"),
                row.getString("summary"),
                address == null ? "/documents/" + number : address,
                row.getString("picture"),
                text(row.getString("picture_alt")),
                text(row.getString("source")),
                row.getTimestamp("published_at").toInstant());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
