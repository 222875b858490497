package org.chengmen.publishing.remarks;

import org.chengmen.publishing.EditionId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// What somebody said about an edition, or about a passage of it: the words of the text as they
/// stood in the version that he read.
public record Remark(
        UUID id,
        EditionId edition,
        int version,
        String passage,
        String words,
        UUID person,
        String personName,
        Instant at,
        @Nullable String resolvedByName,
        @Nullable Instant resolvedAt) {

    public boolean isOpen() {
        return resolvedAt == null;
    }
}
