package org.chengmen.publishing.review;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.editions.EditionState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// An edition as the lists of the desk show it; `reason` is why it was last sent back.
public record DeskLine(
        UUID edition,
        UUID document,
        long number,
        UUID site,
        UUID column,
        String columnZh,
        @Nullable String columnEn,
        String type,
        String language,
        String title,
        int version,
        EditionState state,
        UUID author,
        String authorName,
        Instant savedAt,
        @Nullable UUID chain,
        @Nullable Integer chainVersion,
        @Nullable Integer level,
        @Nullable Instant levelSince,
        @Nullable Instant publishAt,
        @Nullable String reason) {

    public LocalizedText columnName() {
        return new LocalizedText(columnZh, columnEn);
    }

    /// How a form names the edition as it was seen.
    public String chosen() {
        return edition + "." + version;
    }

    public String address() {
        return "/desk/publishing/editions/" + edition;
    }
}
