package org.chengmen.search.crawl.contents;

/// A page's key as the search knows it: of one length, so that texts stand in the order of numbers.
final class PageKey {

    private PageKey() {}

    static String text(long key) {
        return "%016x".formatted(key);
    }

    /// The key that is written so; what is none stands before the first.
    static long number(String text) {
        return text.matches("[0-7][0-9a-f]{15}") ? Long.parseLong(text, 16) : -1;
    }
}
