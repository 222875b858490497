package org.chengmen.search.crawl.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/// Reads a page. Broken HTML is read as a browser would read it.
public final class PageReader {

    private static final int LONGEST_TEXT = 200_000;

    private PageReader() {}

    public static ReadPage read(String html, Circumstances at) {
        var page = Jsoup.parse(html, at.address());
        var tags = PageTags.of(page);
        var links = Links.of(page, at.mostLinks());
        var title = Titles.of(page, tags);
        var facts = facts(page, tags, at);
        var directions = Directives.of(page, at.robots(), links.leftOut());
        return new ReadPage(words(page, tags, title), facts, directions, links.addresses());
    }

    private static ReadPage.Facts facts(Document page, PageTags tags, Circumstances at) {
        var published = Dates.of(page, tags, at);
        return new ReadPage.Facts(
                Languages.of(page),
                published,
                Sources.of(page, tags),
                tags.first("ColumnName"),
                tags.missing(published != null));
    }

    /// The text is taken last: finding it tears the page apart.
    private static ReadPage.Words words(Document page, PageTags tags, String title) {
        var text = cut(MainText.of(page), LONGEST_TEXT);
        return new ReadPage.Words(
                cut(title, 300), Summaries.of(tags, text), text, keywords(tags.first("Keywords")));
    }

    private static List<String> keywords(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[,，;；、\\s]+"))
                        .filter(it -> !it.isBlank())
                        .limit(20)
                        .toList();
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, end(text, length));
    }

    /// Half a character is none.
    private static int end(String text, int length) {
        return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }

    /// Where and when a page was found. `robots` is what the head of the answer says
    /// (`X-Robots-Tag`); times without a zone are those of the city.
    public record Circumstances(
            String address, @Nullable String robots, ZoneId zone, Instant now, int mostLinks) {}
}
