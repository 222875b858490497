package org.chengmen.search.crawl.queue;

/// How an address became known.
public enum Origin {
    START,
    LINK,
    SITEMAP,
    FEED,
    REDIRECT,
    PUSH
}
