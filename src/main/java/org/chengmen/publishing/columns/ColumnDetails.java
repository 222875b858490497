package org.chengmen.publishing.columns;

import org.chengmen.kernel.Problem;
import org.chengmen.publishing.PublishingRefusal;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a person says about a column on its form.
public record ColumnDetails(
        @Nullable UUID parent,
        String segment,
        String nameZh,
        @Nullable String nameEn,
        @Nullable ColumnType type,
        String description,
        String keywords,
        @Nullable UUID owner,
        @Nullable Integer updateDays,
        List<String> documentTypes,
        boolean openToContribution,
        ListForm listForm,
        boolean hidden,
        int position,
        @Nullable UUID chain) {

    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 300;

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        named(problems);
        if (!SEGMENT.matcher(segment).matches()) {
            problems.add(Problem.at("segment", PublishingRefusal.COLUMN_PATH_MALFORMED));
        }
        if (type == null) {
            problems.add(Problem.at("type", PublishingRefusal.COLUMN_TYPE_MISSING));
        }
        text(problems, "description", description, PublishingRefusal.COLUMN_DESCRIPTION_MISSING);
        text(problems, "keywords", keywords, PublishingRefusal.COLUMN_KEYWORDS_MISSING);
        if (updateDays != null && (updateDays < 1 || updateDays > 3660)) {
            problems.add(Problem.at("updateDays", PublishingRefusal.COLUMN_LIMIT_OUT_OF_RANGE));
        }
        return problems;
    }

    private void named(List<Problem> problems) {
        if (nameZh.isBlank()) {
            problems.add(Problem.at("nameZh", PublishingRefusal.COLUMN_NAME_MISSING));
        }
        if (nameZh.length() > LONGEST_NAME
                || (nameEn != null && nameEn.length() > 2 * LONGEST_NAME)) {
            problems.add(Problem.at("nameZh", PublishingRefusal.COLUMN_NAME_TOO_LONG));
        }
    }

    private static void text(
            List<Problem> problems, String field, String value, PublishingRefusal missing) {
        if (value.isBlank()) {
            problems.add(Problem.at(field, missing));
        } else if (value.length() > LONGEST_TEXT) {
            problems.add(Problem.at(field, PublishingRefusal.COLUMN_TEXT_TOO_LONG));
        }
    }
}
