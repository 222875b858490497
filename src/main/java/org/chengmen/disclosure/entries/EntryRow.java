package org.chengmen.disclosure.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/// Reads an entry.
final class EntryRow {

    private EntryRow() {}

    static Entry read(ResultSet row, int index) throws SQLException {
        return new Entry(
                row.getObject("document", UUID.class),
                row.getLong("number"),
                row.getObject("organisation", UUID.class),
                row.getString("type"),
                row.getString("item"),
                row.getString("class"),
                row.getString("index_number"),
                row.getString("document_number"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("issuer"),
                row.getString("subject"),
                row.getString("genre"),
                row.getString("openness"),
                row.getString("keywords"),
                row.getString("validity"),
                row.getObject("written_on", LocalDate.class),
                Objects.requireNonNull(row.getObject("published_on", LocalDate.class)),
                row.getTimestamp("published_at").toInstant(),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("repealed_on", LocalDate.class),
                Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
                row.getBoolean("live"),
                row.getString("reason"),
                Arrays.asList((String[]) row.getArray("flaws").getArray()));
    }
}
