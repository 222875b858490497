package org.chengmen.publishing.imports;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// A document as a line of a file says it; what is left out has the same meaning everywhere: the
/// site and column of the command, news, Chinese, published now.
record ImportedDocument(
        @Nullable String id,
        @Nullable String site,
        @Nullable String column,
        @Nullable String type,
        @Nullable String language,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String content,
        @Nullable String publishedAt,
        @Nullable String author,
        @Nullable String state,
        @Nullable Map<String, String> fields) {

    static String or(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
