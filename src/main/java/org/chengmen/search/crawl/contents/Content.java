package org.chengmen.search.crawl.contents;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What a page or file says, wherever it came from.
public record Content(
        String kind,
        String type,
        String language,
        String title,
        String summary,
        String text,
        List<String> keywords,
        @Nullable Instant publishedAt,
        @Nullable String source,
        @Nullable String column,
        List<String> missingTags) {

    public static final String PAGE = "page";
    public static final String FILE = "file";

    public Content {
        keywords = List.copyOf(keywords);
        missingTags = List.copyOf(missingTags);
    }
}
