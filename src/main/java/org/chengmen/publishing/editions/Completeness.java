package org.chengmen.publishing.editions;

import org.chengmen.kernel.Problem;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.types.DocumentType;
import org.chengmen.publishing.types.Field;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What an edition still lacks before others may be asked to read it.
public final class Completeness {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}([.][0-9]{1,6})?");
    private static final Pattern DOCUMENTS = Pattern.compile("[0-9]{1,15}([,，\\s]+[0-9]{1,15})*");
    private static final Pattern ADDRESS =
            Pattern.compile("(https?://[^\\s<>\"]+|/[^/\\s<>\"][^\\s<>\"]*)");

    private Completeness() {}

    public static List<Problem> problems(Content content, DocumentType type) {
        var problems = new ArrayList<Problem>();
        if (content.title().isBlank()) {
            problems.add(Problem.at("title", PublishingRefusal.TITLE_MISSING));
        }
        if (type.bodyRequired() && content.body().isBlank()) {
            problems.add(Problem.at("body", PublishingRefusal.BODY_MISSING));
        }
        for (var field : type.fields()) {
            var refusal = refusal(field, content.field(field.name()));
            if (refusal != null) {
                problems.add(Problem.at("field-" + field.name(), refusal, field.label()));
            }
        }
        return problems;
    }

    private static @Nullable PublishingRefusal refusal(Field field, String value) {
        if (value.isEmpty()) {
            return field.required() ? PublishingRefusal.FIELD_MISSING : null;
        }
        return switch (field.kind()) {
            case TEXT, LINES, BLOCKS -> null;
            case DATE -> isDate(value) ? null : PublishingRefusal.FIELD_MALFORMED;
            case NUMBER -> matches(NUMBER, value);
            case ADDRESS, FILE -> matches(ADDRESS, value);
            case DOCUMENTS -> matches(DOCUMENTS, value);
            case CHOICE ->
                    field.options().stream().anyMatch(it -> it.value().equals(value))
                            ? null
                            : PublishingRefusal.FIELD_NOT_A_CHOICE;
        };
    }

    private static @Nullable PublishingRefusal matches(Pattern pattern, String value) {
        return pattern.matcher(value).matches() ? null : PublishingRefusal.FIELD_MALFORMED;
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() > 1900;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }
}
