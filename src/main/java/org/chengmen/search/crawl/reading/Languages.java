package org.chengmen.search.crawl.reading;

import org.jsoup.nodes.Document;

/// `zh` or `en`. The letters decide: templates say `lang="en"` over Chinese pages.
public final class Languages {

    private Languages() {}

    static String of(Document page) {
        return of(page.body().text());
    }

    public static String of(String text) {
        var start = text.substring(0, Math.min(5000, text.length()));
        var han =
                start.codePoints()
                        .filter(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN)
                        .count();
        var letters = start.codePoints().filter(Character::isLetter).count();
        return letters > 0 && han * 5 < letters ? "en" : "zh";
    }
}
