package org.chengmen.search.crawl.reading;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Who a page has its text from.
final class Sources {

    private static final Pattern LABELLED =
            Pattern.compile("(?:信息)?(?:来源|來源|稿源)\\s?[:：]\\s?([^\\s|｜:：\\[\\]【】]{2,40})");
    private static final int HEAD = 3000;

    private Sources() {}

    static @Nullable String of(Document page, PageTags tags) {
        var tagged = tags.first("ContentSource", "source", "article:author");
        if (tagged != null) {
            return PageReader.cut(tagged, 100);
        }
        var body = page.body().text();
        var found = LABELLED.matcher(body.substring(0, Math.min(HEAD, body.length())));
        return found.find() ? found.group(1) : null;
    }
}
