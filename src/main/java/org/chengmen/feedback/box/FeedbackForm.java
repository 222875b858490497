package org.chengmen.feedback.box;

import org.chengmen.feedback.FeedbackRefusal;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a visitor fills in, or a machine sends.
public record FeedbackForm(
        @Nullable FeedbackKind kind,
        @Nullable String page,
        @Nullable String text,
        @Nullable String contact) {

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        check(problems, kind != null, "kind", FeedbackRefusal.KIND_MISSING);
        check(problems, length(page) <= 2000, "page", FeedbackRefusal.PAGE_TOO_LONG);
        check(problems, saysEnough(), "text", FeedbackRefusal.TEXT_MISSING);
        check(problems, length(text) <= 1000, "text", FeedbackRefusal.TEXT_TOO_LONG);
        check(problems, length(contact) <= 100, "contact", FeedbackRefusal.CONTACT_TOO_LONG);
        return problems;
    }

    /// Whoever finds a page useful need not say more.
    private boolean saysEnough() {
        return kind == FeedbackKind.USEFUL || length(text) > 0;
    }

    private static int length(@Nullable String value) {
        var stripped = stripped(value);
        return stripped.codePointCount(0, stripped.length());
    }

    static String stripped(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    private static void check(
            List<Problem> problems, boolean holds, String field, RefusalCode otherwise) {
        if (!holds) {
            problems.add(Problem.at(field, otherwise));
        }
    }
}
