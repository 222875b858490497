package org.chengmen.publishing.demonstration;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// A document that many units have, each with its own words and figures. `vars` are ranges
/// (`4..11`) or sums of earlier ones (`=a+b`); `age` is a range of days.
record SeedTemplate(
        List<String> kinds,
        String column,
        String type,
        String age,
        String title,
        String summary,
        String body,
        Map<String, String> vars,
        Map<String, String> fields,
        boolean picture,
        @Nullable String key,
        @Nullable String interprets) {

    boolean isFor(SeedColumn of) {
        return kinds.contains(of.kind()) && column.equals(of.path());
    }

    /// A policy document and its interpretation draw the same figures.
    String pair() {
        return interprets != null ? interprets : key != null ? key : title;
    }
}
