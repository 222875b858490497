package org.chengmen.shell.parts;

import org.chengmen.kernel.Problem;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The problems of a refused form, as its fields and its summary show them: the same words in both.
public final class FieldProblems {

    private FieldProblems() {}

    /// The first problem of the field in words, or null where there is none.
    public static @Nullable String of(Frame frame, List<Problem> problems, String field) {
        return problems.stream()
                .filter(problem -> field.equals(problem.field()))
                .findFirst()
                .map(problem -> text(frame, problem))
                .orElse(null);
    }

    public static String text(Frame frame, Problem problem) {
        return frame.t(problem.code().messageKey(), problem.values().toArray());
    }

    /// What `aria-describedby` of a field names, or null where it has neither hint nor error.
    public static @Nullable String describedBy(
            String id, @Nullable String hint, @Nullable String error) {
        var ids = (hint == null ? "" : id + "-hint ") + (error == null ? "" : id + "-error");
        return ids.isBlank() ? null : ids.strip();
    }
}
