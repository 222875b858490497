package org.chengmen.publishing.wording;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// What somebody fills in for a line of the list.
public record WordingForm(
        @Nullable String form,
        @Nullable WordingLevel level,
        @Nullable String suggestion,
        @Nullable String reason,
        @Nullable String rank) {

    static final WordingForm EMPTY = new WordingForm(null, null, null, null, null);

    Wording wording() {
        return new Wording(text(form), level, text(suggestion), text(reason), number());
    }

    private int number() {
        var typed = text(rank).strip();
        if (typed.isEmpty()) {
            return 0;
        }
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
