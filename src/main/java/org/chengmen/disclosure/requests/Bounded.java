package org.chengmen.disclosure.requests;

import org.chengmen.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// A text that somebody typed, held to a length.
public final class Bounded {

    private Bounded() {}

    public static String tidied(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replace("\r\n", "\n");
    }

    public static @Nullable String orNull(@Nullable String typed) {
        var text = tidied(typed);
        return text.isEmpty() ? null : text;
    }

    /// A text that must be there; what is wrong with it goes to `problems`.
    public static String required(
            String field, @Nullable String typed, int most, List<Problem> problems) {
        var text = tidied(typed);
        if (text.isEmpty()) {
            problems.add(Problem.at(field, RequestRefusal.TEXT_MISSING));
        }
        return optional(field, text, most, problems);
    }

    public static String optional(
            String field, @Nullable String typed, int most, List<Problem> problems) {
        var text = tidied(typed);
        if (isLonger(text, most)) {
            problems.add(Problem.at(field, RequestRefusal.TEXT_TOO_LONG, most));
        }
        return text;
    }

    public static boolean isLonger(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }
}
