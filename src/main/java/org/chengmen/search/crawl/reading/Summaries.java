package org.chengmen.search.crawl.reading;

/// Two or three lines about a page: its own, else the beginning of its text.
final class Summaries {

    private static final int LENGTH = 200;

    private Summaries() {}

    static String of(PageTags tags, String text) {
        var own = tags.first("Description", "og:description");
        return PageReader.cut(own == null || own.length() < 10 ? text : own, LENGTH)
                .replace('\n', ' ')
                .strip();
    }
}
