package org.chengmen.publishing.publication;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// What a list shows of a publication, read without its text. `target` is where the title leads: a
/// link leads straight to its address.
public record Headline(
        long number,
        String type,
        UUID site,
        UUID column,
        UUID organisation,
        String title,
        String summary,
        String target,
        @Nullable String picture,
        String pictureAlt,
        String source,
        Instant publishedAt) {

    /// The key after which the next page of a list starts.
    public String key() {
        return publishedAt.getEpochSecond() * 1_000_000L
                + publishedAt.getNano() / 1000
                + "-"
                + number;
    }
}
