package org.chengmen.publishing.editions;

import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

/// All documents of all sites.
@Repository
public class Documents {

    private final JdbcClient database;

    Documents(JdbcClient database) {
        this.database = database;
    }

    public Optional<Document> find(DocumentId id) {
        return database.sql("select * from publishing.document where id = :id")
                .param("id", id.value())
                .query(Documents::read)
                .optional();
    }

    public Optional<Document> numbered(long number) {
        return database.sql("select * from publishing.document where number = :number")
                .param("number", number)
                .query(Documents::read)
                .optional();
    }

    /// Gives the document with the number that it got.
    Document add(Document document) {
        return database.sql(
                        """
                        insert into publishing.document
                            (id, site, column_id, type, organisation, author, created_at)
                        values (:id, :site, :column, :type, :organisation, :author, :createdAt)
                        returning *
                        """)
                .param("id", document.id().value())
                .param("site", document.site())
                .param("column", document.column().value())
                .param("type", document.type())
                .param("organisation", document.organisation())
                .param("author", document.author())
                .param("createdAt", Timestamp.from(document.createdAt()))
                .query(Documents::read)
                .single();
    }

    /// Also where the exchange remembers in which column a copy stands.
    public void move(DocumentId id, ColumnId into) {
        database.sql("update publishing.document set column_id = :column where id = :id")
                .param("column", into.value())
                .param("id", id.value())
                .update();
        database.sql("update publishing.provenance set column_id = :column where document = :id")
                .param("column", into.value())
                .param("id", id.value())
                .update();
    }

    private static Document read(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getObject("site", UUID.class),
                new ColumnId(row.getObject("column_id", UUID.class)),
                row.getString("type"),
                row.getObject("organisation", UUID.class),
                row.getObject("author", UUID.class),
                row.getTimestamp("created_at").toInstant());
    }
}
