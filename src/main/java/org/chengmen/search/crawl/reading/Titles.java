package org.chengmen.search.crawl.reading;

import org.jsoup.nodes.Document;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The title of a page: its tag, else its heading, else the title of the window without the site.
final class Titles {

    private static final Pattern SITE = Pattern.compile("\\s*[-_|–—>»·]+\\s*");
    private static final List<String> HEADINGS =
            List.of("h1", ".article-title, .arti_title, .title_big, #title, .content-title", "h2");

    private Titles() {}

    static String of(Document page, PageTags tags) {
        return Stream.of(tagged(tags), heading(page), window(page))
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String tagged(PageTags tags) {
        return Objects.requireNonNullElse(tags.first("ArticleTitle", "og:title"), "").strip();
    }

    /// A heading counts where the window's title says the same: sites put their own name in h1.
    private static String heading(Document page) {
        var window = page.title();
        return HEADINGS.stream()
                .flatMap(it -> page.select(it).stream())
                .map(it -> it.text().strip())
                .filter(it -> it.length() >= 4 && window.contains(it))
                .findFirst()
                .orElse("");
    }

    private static String window(Document page) {
        var parts = SITE.split(page.title().strip());
        return parts.length == 0 ? "" : longest(parts);
    }

    private static String longest(String... parts) {
        return parts[0].length() * 2 >= Stream.of(parts).mapToInt(String::length).max().orElse(0)
                ? parts[0]
                : Stream.of(parts)
                        .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }
}
