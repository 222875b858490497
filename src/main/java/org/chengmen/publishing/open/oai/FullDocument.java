package org.chengmen.publishing.open.oai;

import org.chengmen.publishing.open.Entry;
import org.chengmen.publishing.open.Places;
import org.chengmen.publishing.open.Xml;

import java.util.TreeMap;

/// Our own format, described by `/oai/document.xsd`: the whole document with its fields, its text
/// and where it comes from.
final class FullDocument {

    static final String NAMESPACE = "urn:chengmen:document:1";

    private FullDocument() {}

    static void write(Xml xml, Entry entry, Places places) {
        var language = entry.language();
        var column = places.column(entry);
        xml.open("document", "xmlns", NAMESPACE, "xml:lang", language.getLanguage())
                .text("number", Long.toString(entry.number()))
                .text("address", places.address(entry))
                .text("title", entry.title())
                .text("summary", entry.summary())
                .text("type", places.type(entry).in(language), "code", entry.type())
                .text("site", places.siteName(entry).in(language), "host", places.host(entry));
        if (column != null) {
            xml.text("column", column.name().in(language), "path", column.path());
        }
        xml.text(
                        "organisation",
                        places.organisation(entry).in(language),
                        "code",
                        places.organisationCode(entry))
                .text("published", entry.publishedAt().toString())
                .text("changed", entry.changedAt().toString());
        new TreeMap<>(entry.fields())
                .forEach((name, value) -> xml.text("field", value, "name", name));
        xml.text("content", places.html(entry), "type", "text/html").close();
    }
}
