package org.chengmen.publishing.open.sitemaps;

import org.chengmen.publishing.open.Xml;
import org.chengmen.publishing.open.sitemaps.Locations.Location;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Writes site maps (sitemaps.org 0.9) with the languages in which a page stands; `whole` makes an
/// address one that holds everywhere.
record Sitemap(UnaryOperator<String> whole) {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    byte[] index(List<String> maps) {
        return Xml.document(xml -> {
            xml.open("sitemapindex", "xmlns", NAMESPACE);
            maps.forEach(it -> xml.open("sitemap").text("loc", whole.apply(it)).close());
            xml.close();
        });
    }

    byte[] documents(List<Location> locations) {
        var languages = new TreeMap<Long, Map<String, String>>();
        locations.forEach(it ->
                languages
                        .computeIfAbsent(it.number(), number -> new TreeMap<>())
                        .put(tag(it.language()), it.address()));
        return Xml.document(xml -> {
            urlset(xml);
            locations.forEach(it ->
                    url(
                            xml,
                            it.address(),
                            it.changedAt().toString(),
                            languages.getOrDefault(it.number(), Map.of())));
            xml.close();
        });
    }

    /// A column stands in both languages under one address.
    byte[] columns(List<String> addresses, boolean english) {
        return Xml.document(xml -> {
            urlset(xml);
            addresses.forEach(it -> column(xml, it, english));
            xml.close();
        });
    }

    private void column(Xml xml, String address, boolean english) {
        var inEnglish = address + "?lang=en";
        var alternates =
                english ? Map.of("en", inEnglish, "zh-CN", address) : Map.of("zh-CN", address);
        url(xml, address, "", new TreeMap<>(alternates));
        if (english) {
            url(xml, inEnglish, "", new TreeMap<>(alternates));
        }
    }

    private static void urlset(Xml xml) {
        xml.open("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
    }

    private void url(Xml xml, String address, String changed, Map<String, String> alternates) {
        xml.open("url").text("loc", whole.apply(address)).text("lastmod", changed);
        if (alternates.size() > 1) {
            alternates.forEach((language, other) ->
                    xml.empty(
                            "xhtml:link",
                            "rel",
                            "alternate",
                            "hreflang",
                            language,
                            "href",
                            whole.apply(other)));
        }
        xml.close();
    }

    byte[] news(List<Location> locations, String site) {
        return Xml.document(xml -> {
            xml.open(
                    "urlset",
                    "xmlns",
                    NAMESPACE,
                    "xmlns:news",
                    "http://www.google.com/schemas/sitemap-news/0.9");
            locations.forEach(it -> news(xml, it, site));
            xml.close();
        });
    }

    private void news(Xml xml, Location location, String site) {
        xml.open("url")
                .text("loc", whole.apply(location.address()))
                .open("news:news")
                .open("news:publication")
                .text("news:name", site)
                .text("news:language", tag(location.language()).toLowerCase(Locale.ROOT))
                .close()
                .text("news:publication_date", location.publishedAt().toString())
                .text("news:title", location.title())
                .close()
                .close();
    }

    private static String tag(Locale language) {
        return language.getLanguage().equals("en") ? "en" : "zh-CN";
    }
}
