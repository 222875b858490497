package org.chengmen.publishing.submissions;

import org.chengmen.publishing.editions.ContentForm;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What a member's own system sends of one document. All but title and content may be left out:
/// then it is a news item in Chinese for the portal.
public record SubmissionForm(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String content,
        @Nullable String type,
        @Nullable String language,
        @Nullable String category,
        @Nullable String target,
        @Nullable String address,
        @Nullable String publishedAt,
        @Nullable Map<String, String> fields) {

    public static final String NEWS = "news";

    /// A plain item of a feed or a writing client.
    public static SubmissionForm of(String title, String summary, String content) {
        return new SubmissionForm(
                title, summary, content, null, null, null, null, null, null, Map.of());
    }

    String typeCode() {
        return Objects.requireNonNullElse(type, NEWS);
    }

    String languageCode() {
        return Objects.requireNonNullElse(language, "zh");
    }

    String categoryName() {
        return Objects.requireNonNullElse(category, "").strip();
    }

    /// With the member as the source, where it names none.
    ContentForm written(String member) {
        var named = new TreeMap<>(Objects.requireNonNullElse(fields, Map.<String, String>of()));
        named.putIfAbsent("source", member);
        return new ContentForm(text(title), text(summary), text(content), named);
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
