package org.chengmen.search.crawl.push;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// A page as a member's program sends it. Without a language the words decide.
public record SentPage(
        @Nullable String address,
        @Nullable String title,
        @Nullable String text,
        @Nullable String summary,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable String source,
        @Nullable String column,
        @Nullable List<String> keywords) {}
