package org.chengmen.publishing.demonstration;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Rows for one table, inserted together.
final class Batch {

    private static final int AT_ONCE = 200;

    private final String sql;
    private final List<Object[]> rows = new ArrayList<>();

    Batch(String sql) {
        this.sql = sql;
    }

    void add(@Nullable Object... values) {
        for (var i = 0; i < values.length; i++) {
            if (values[i] instanceof Instant moment) {
                values[i] = Timestamp.from(moment);
            }
        }
        rows.add(values);
    }

    void insert(JdbcOperations database) {
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            database.batchUpdate(sql, rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
        }
    }
}
