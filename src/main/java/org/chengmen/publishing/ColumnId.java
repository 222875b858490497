package org.chengmen.publishing;

import org.chengmen.kernel.TimeOrderedId;

import java.util.UUID;

/// Names a column for ever, wherever it is moved.
public record ColumnId(UUID value) {

    public static ColumnId next() {
        return new ColumnId(TimeOrderedId.next());
    }
}
