package org.chengmen.publishing.open;

import org.chengmen.publishing.editions.Fields;
import org.chengmen.publishing.publication.PublicState;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/// Reads an entry from a row of publication and change.
@Component
class EntryRow implements RowMapper<Entry> {

    /// What `mapRow` reads besides the text.
    static final String COLUMNS =
            """
            c.moment, p.number, p.language, p.site, p.column_id, p.organisation, p.type, p.title,
            p.summary, p.fields, p.state, p.reason, p.replacement, p.published_at, p.changed_at,
            p.expires_at
            """;

    private final Fields fields;

    EntryRow(Fields fields) {
        this.fields = fields;
    }

    @Override
    public Entry mapRow(ResultSet row, int index) throws SQLException {
        var expires = row.getTimestamp("expires_at");
        return new Entry(
                row.getLong("moment"),
                row.getLong("number"),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("site", UUID.class),
                row.getObject("column_id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("type"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                fields.read(row.getString("fields")),
                PublicState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("replacement"),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                expires == null ? null : expires.toInstant());
    }
}
