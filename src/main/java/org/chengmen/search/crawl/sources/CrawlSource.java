package org.chengmen.search.crawl.sources;

import org.jspecify.annotations.Nullable;

/// A site map or feed of a host. `depth` counts the site maps that led to it.
public record CrawlSource(
        long key,
        String path,
        SourceKind kind,
        int depth,
        int failures,
        @Nullable String etag,
        @Nullable String lastModified) {}
