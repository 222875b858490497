package org.chengmen.publishing.open.feeds;

import org.chengmen.publishing.open.Xml;

/// Atom 1.0 (RFC 4287).
final class Atom {

    private Atom() {}

    static byte[] write(Feed feed) {
        return Xml.document(xml -> {
            xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language())
                    .text("id", feed.self())
                    .text("title", feed.title())
                    .text("subtitle", feed.description())
                    .text("updated", feed.changed().toString())
                    .text("generator", "Chengmen");
            link(xml, "self", feed.self(), FeedFormat.ATOM.mediaType());
            link(xml, "alternate", feed.page(), "text/html");
            feed.items().forEach(item -> entry(xml, item));
            xml.close();
        });
    }

    private static void entry(Xml xml, Feed.Item item) {
        xml.open("entry")
                .text("id", item.page())
                .text("title", item.title())
                .text("published", item.published().toString())
                .text("updated", item.changed().toString())
                .open("author")
                .text("name", item.author())
                .close();
        link(xml, "alternate", item.target(), "text/html");
        item.words().forEach(it -> xml.empty("category", "term", it));
        xml.text("summary", item.summary()).text("content", item.html(), "type", "html");
        if (item.picture() != null) {
            enclosure(xml, item.picture());
        }
        xml.close();
    }

    private static void enclosure(Xml xml, Feed.Picture picture) {
        xml.empty(
                "link",
                "rel",
                "enclosure",
                "href",
                picture.address(),
                "type",
                picture.type(),
                "length",
                Long.toString(picture.size()));
    }

    private static void link(Xml xml, String relation, String address, String type) {
        xml.empty("link", "rel", relation, "href", address, "type", type);
    }
}
