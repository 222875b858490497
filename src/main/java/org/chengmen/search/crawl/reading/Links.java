package org.chengmen.search.crawl.reading;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// Where a page leads: its links, its frames and its versions in other languages, in their order.
/// Beyond a number they are counted and no longer read.
record Links(List<String> addresses, int leftOut) {

    static Links of(Document page, int most) {
        var found = new LinkedHashSet<String>();
        var leftOut = 0;
        for (var element :
                page.select("a[href], area[href], frame[src], iframe[src], link[hreflang][href]")) {
            if (found.size() >= most) {
                leftOut++;
            } else if (isFollowed(element)) {
                found.add(address(element));
            }
        }
        found.remove("");
        return new Links(List.copyOf(found), leftOut);
    }

    private static boolean isFollowed(Element link) {
        return !link.attr("rel").toLowerCase(Locale.ROOT).contains("nofollow");
    }

    private static String address(Element link) {
        return link.absUrl(link.hasAttr("href") ? "href" : "src");
    }
}
