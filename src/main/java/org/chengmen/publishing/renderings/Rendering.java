package org.chengmen.publishing.renderings;

import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;

import java.time.Instant;
import java.util.UUID;

/// What an English edition before the public was made from, and what the public reads in Chinese
/// today.
public record Rendering(
        EditionId english,
        DocumentId document,
        UUID site,
        String title,
        String chineseTitle,
        EditionId madeFrom,
        Instant madeFromAt,
        EditionId today,
        Instant todayAt) {

    /// Whether the Chinese text changed since.
    public boolean isBehind() {
        return !madeFrom.equals(today);
    }
}
