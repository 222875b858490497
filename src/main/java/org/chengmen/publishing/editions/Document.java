package org.chengmen.publishing.editions;

import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.DocumentId;

import java.time.Instant;
import java.util.UUID;

/// A piece of content with one stable id and one stable number, whatever column it stands in. The
/// number is its address: `/documents/<number>`.
public record Document(
        DocumentId id,
        long number,
        UUID site,
        ColumnId column,
        String type,
        UUID organisation,
        UUID author,
        Instant createdAt) {

    /// The tag under which the page cache keeps what shows the document with the number.
    public static String tag(long number) {
        return "document:" + number;
    }
}
