package org.chengmen.search.crawl.reading;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The tags of a page by name in small letters. Government sites owe some of them (政府网站发展指引, annex
/// on page tags, 国办发〔2017〕47号).
record PageTags(Map<String, String> values) {

    private static final List<String> OF_THE_SITE = List.of("SiteName", "SiteDomain", "SiteIDCode");
    private static final List<String> OF_A_COLUMN =
            List.of("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");
    private static final List<String> OF_AN_ARTICLE =
            List.of("ArticleTitle", "PubDate", "ContentSource");

    static PageTags of(Document page) {
        var values = new HashMap<String, String>();
        for (var tag : page.select("meta[content]")) {
            var name = tag.hasAttr("name") ? tag.attr("name") : tag.attr("property");
            var value = tag.attr("content").strip();
            if (!name.isBlank() && !value.isEmpty()) {
                values.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), value);
            }
        }
        return new PageTags(values);
    }

    @Nullable String first(String... names) {
        for (var name : names) {
            var value = values.get(name.toLowerCase(Locale.ROOT));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /// A page with the date of its publication is an article; any other one is a column.
    List<String> missing(boolean article) {
        var owed = new ArrayList<>(OF_THE_SITE);
        owed.addAll(article ? OF_AN_ARTICLE : OF_A_COLUMN);
        owed.removeIf(it -> first(it) != null);
        return owed;
    }
}
