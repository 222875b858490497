package org.chengmen.publishing.open.withdrawn;

import org.chengmen.publishing.open.Entry;
import org.chengmen.publishing.publication.PublicState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/// A document that no longer holds, and why. The title of what was published in error is not said
/// again: it may be what was wrong.
public record TakenDown(
        long number,
        Locale language,
        String title,
        PublicState state,
        @Nullable String reason,
        @Nullable String replacement,
        Instant publishedAt,
        Instant at) {

    public boolean isNamed() {
        return state == PublicState.WITHDRAWN;
    }

    public String address() {
        return Entry.address(number, language);
    }

    String key() {
        return Entry.moment(at) + "-" + number;
    }
}
