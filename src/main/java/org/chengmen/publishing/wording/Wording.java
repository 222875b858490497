package org.chengmen.publishing.wording;

import org.chengmen.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// One line of the list.
public record Wording(
        String form, @Nullable WordingLevel level, String suggestion, String reason, int rank) {

    public Wording {
        form = form.strip();
        suggestion = suggestion.strip();
        reason = reason.strip();
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        check(
                problems,
                form.length() >= 2 && form.length() <= 40,
                "form",
                WordingRefusal.FORM_LENGTH);
        check(problems, level != null, "level", WordingRefusal.LEVEL_MISSING);
        check(
                problems,
                suggestion.length() <= 100,
                "suggestion",
                WordingRefusal.SUGGESTION_TOO_LONG);
        check(problems, reason.length() <= 200, "reason", WordingRefusal.REASON_TOO_LONG);
        check(problems, rank >= 0 && rank <= 9999, "rank", WordingRefusal.RANK_OUT_OF_BOUNDS);
        check(
                problems,
                level != WordingLevel.LEADER || !suggestion.isEmpty(),
                "suggestion",
                WordingRefusal.TITLE_MISSING);
        return problems;
    }

    private static void check(
            List<Problem> problems, boolean holds, String field, WordingRefusal otherwise) {
        if (!holds) {
            problems.add(Problem.at(field, otherwise));
        }
    }
}
