package org.chengmen.publishing.exchange.likeness;

import java.time.Instant;
import java.util.UUID;

/// A document that says nearly the same as another; `percent` is how much they share.
public record Duplicate(
        UUID of,
        UUID document,
        long number,
        UUID site,
        UUID column,
        String title,
        Instant publishedAt,
        int percent) {

    public String address() {
        return "/documents/" + number;
    }
}
