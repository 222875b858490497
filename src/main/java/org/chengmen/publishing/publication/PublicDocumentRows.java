package org.chengmen.publishing.publication;

import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.PublicDocument;
import org.chengmen.publishing.editions.Fields;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Reads what other rooms learn of a document.
@Component
class PublicDocumentRows implements RowMapper<PublicDocument> {

    private final Fields fields;

    PublicDocumentRows(Fields fields) {
        this.fields = fields;
    }

    @Override
    public PublicDocument mapRow(ResultSet row, int number) throws SQLException {
        return new PublicDocument(
                row.getLong("moment"),
                new DocumentId(row.getObject("document", UUID.class)),
                row.getLong("number"),
                row.getObject("site", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("type"),
                row.getString("title"),
                row.getString("summary"),
                fields.read(row.getString("fields")),
                row.getString("state").equals("LIVE"),
                row.getString("reason"),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
