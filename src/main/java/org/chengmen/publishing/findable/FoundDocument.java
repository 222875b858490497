package org.chengmen.publishing.findable;

import java.time.Instant;
import java.util.UUID;

/// A row of what is before the public, as far as the search needs it.
record FoundDocument(
        UUID document,
        String language,
        long number,
        UUID site,
        UUID columnId,
        String type,
        UUID organisation,
        String title,
        String summary,
        String body,
        String fields,
        String state,
        Instant publishedAt) {

    boolean isWithdrawn() {
        return state.equals("WITHDRAWN");
    }
}
