package org.chengmen.publishing.imports;

import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Content;

import java.time.Instant;
import java.util.UUID;

/// A line that passed all rules, ready to be written.
record Prepared(
        UUID document,
        UUID edition,
        String ownId,
        Column column,
        UUID organisation,
        String type,
        String language,
        Content content,
        String author,
        Instant at,
        boolean isPublic) {

    static UUID id() {
        return TimeOrderedId.next();
    }
}
