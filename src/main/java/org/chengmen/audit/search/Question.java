package org.chengmen.audit.search;

import org.jspecify.annotations.Nullable;

/// What somebody asks of the trail, as it was typed; empty fields ask nothing. Days are days of the
/// city, both included.
public record Question(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String thingType,
        @Nullable String thingId,
        @Nullable String from,
        @Nullable String to) {

    public Question {
        actor = blankToNull(actor);
        action = blankToNull(action);
        thingType = blankToNull(thingType);
        thingId = blankToNull(thingId);
        from = blankToNull(from);
        to = blankToNull(to);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
