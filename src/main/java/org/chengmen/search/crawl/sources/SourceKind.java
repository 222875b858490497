package org.chengmen.search.crawl.sources;

/// In what form a site names its pages.
public enum SourceKind {
    SITEMAP,
    FEED
}
