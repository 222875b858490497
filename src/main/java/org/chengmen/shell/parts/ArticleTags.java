package org.chengmen.shell.parts;

import org.jspecify.annotations.Nullable;

/// The content tags (内容标签) that every article page carries: annex of 国办发〔2017〕47号. `published` is
/// written as YYYY-MM-DD HH:MM.
public record ArticleTags(
        String title,
        String published,
        String source,
        @Nullable String keywords,
        @Nullable String author,
        @Nullable String description,
        @Nullable String image,
        @Nullable String url) {}
