package org.chengmen.search.crawl.reading;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a page asks of crawlers, in its head or in the head of the answer.
final class Directives {

    private static final Pattern REFRESH =
            Pattern.compile("(?i)\\s*\\d{1,3}\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]+)['\"]?\\s*");

    private Directives() {}

    static ReadPage.Directions of(Document page, @Nullable String header, int leftOutLinks) {
        var said = said(page, header);
        return new ReadPage.Directions(
                said.contains("noindex") || said.contains("none"),
                said.contains("nofollow") || said.contains("none"),
                canonical(page),
                refresh(page),
                leftOutLinks);
    }

    private static String said(Document page, @Nullable String header) {
        var said = new StringBuilder(header == null ? "" : header);
        page.select("meta[name=robots], meta[name=chengmen]")
                .forEach(it -> said.append(',').append(it.attr("content")));
        return said.toString().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String canonical(Document page) {
        var link = page.selectFirst("head link[rel=canonical][href]");
        return link == null ? null : link.absUrl("href");
    }

    /// A page that at once leads on is a redirect by another name.
    private static @Nullable String refresh(Document page) {
        var tag = page.selectFirst("meta[http-equiv=refresh][content]");
        var refresh = tag == null ? null : REFRESH.matcher(tag.attr("content"));
        if (tag == null || refresh == null || !refresh.matches()) {
            return null;
        }
        tag.attr("content", refresh.group(1).strip());
        return tag.absUrl("content");
    }
}
