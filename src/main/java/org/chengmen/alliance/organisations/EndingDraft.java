package org.chengmen.alliance.organisations;

import static org.chengmen.alliance.drafts.TypedFields.tidy;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The end of an organisation as somebody typed it; successors are codes with spaces between.
public record EndingDraft(String ending, String lastDay, String successors) {

    public EndingDraft {
        ending = tidy(ending);
        lastDay = tidy(lastDay);
        successors = tidy(successors);
    }

    public static EndingDraft of(Function<String, @Nullable String> column) {
        return new EndingDraft(
                tidy(column.apply("ending")),
                tidy(column.apply("last_day")),
                tidy(column.apply("successors")));
    }

    public static EndingDraft of(@Nullable Ending ending, Roll roll) {
        return ending == null
                ? new EndingDraft("", "", "")
                : new EndingDraft(
                        ending.kind().code(),
                        ending.lastDay().toString(),
                        ending.successors().stream()
                                .map(roll::codeOf)
                                .collect(Collectors.joining(" ")));
    }

    boolean isEmpty() {
        return ending.isEmpty() && lastDay.isEmpty() && successors.isEmpty();
    }

    public List<String> successorCodes() {
        return Arrays.stream(successors.split("[\\s,，、;；]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("ending", ending);
        values.put("last_day", lastDay);
        values.put("successors", successors);
        return values;
    }
}
