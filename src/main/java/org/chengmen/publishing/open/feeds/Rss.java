package org.chengmen.publishing.open.feeds;

import org.chengmen.publishing.open.Xml;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// RSS 2.0, with the whole text in `content:encoded`.
final class Rss {

    private Rss() {}

    static byte[] write(Feed feed) {
        return Xml.document(xml -> {
            xml.open(
                    "rss",
                    "version",
                    "2.0",
                    "xmlns:atom",
                    "http://www.w3.org/2005/Atom",
                    "xmlns:content",
                    "http://purl.org/rss/1.0/modules/content/",
                    "xmlns:dc",
                    "http://purl.org/dc/elements/1.1/");
            channel(xml.open("channel"), feed);
            xml.close().close();
        });
    }

    private static void channel(Xml xml, Feed feed) {
        xml.text("title", feed.title())
                .text("link", feed.page())
                .text("description", feed.description())
                .text("language", feed.language())
                .text("lastBuildDate", date(feed.changed()))
                .text("generator", "Chengmen")
                .text("docs", "https://www.rssboard.org/rss-specification")
                .empty(
                        "atom:link",
                        "href",
                        feed.self(),
                        "rel",
                        "self",
                        "type",
                        FeedFormat.RSS.mediaType());
        feed.items().forEach(item -> item(xml, item));
    }

    private static void item(Xml xml, Feed.Item item) {
        xml.open("item")
                .text("title", item.title())
                .text("link", item.target())
                .text("guid", item.page(), "isPermaLink", "true")
                .text("pubDate", date(item.published()))
                .text("dc:creator", item.author())
                .text("description", item.summary());
        item.words().forEach(it -> xml.text("category", it));
        xml.text("content:encoded", item.html());
        if (item.picture() != null) {
            enclosure(xml, item.picture());
        }
        xml.close();
    }

    private static void enclosure(Xml xml, Feed.Picture picture) {
        xml.empty(
                "enclosure",
                "url",
                picture.address(),
                "length",
                Long.toString(picture.size()),
                "type",
                picture.type());
    }

    private static String date(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
