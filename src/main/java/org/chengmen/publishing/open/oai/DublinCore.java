package org.chengmen.publishing.open.oai;

import org.chengmen.publishing.open.Entry;
import org.chengmen.publishing.open.Places;
import org.chengmen.publishing.open.Xml;

/// Unqualified Dublin Core, as every harvester understands it.
final class DublinCore {

    private DublinCore() {}

    static void write(Xml xml, Entry entry, Places places) {
        xml.open(
                        "oai_dc:dc",
                        "xmlns:oai_dc",
                        MetadataFormat.OAI_DC.namespace(),
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance",
                        "xsi:schemaLocation",
                        MetadataFormat.OAI_DC.namespace() + " " + MetadataFormat.OAI_DC.schema())
                .text("dc:title", entry.title())
                .text("dc:creator", entry.field("by"));
        places.words(entry).forEach(it -> xml.text("dc:subject", it));
        xml.text("dc:description", entry.summary())
                .text("dc:publisher", places.organisation(entry).in(entry.language()))
                .text("dc:date", entry.publishedAt().toString())
                .text("dc:type", "Text")
                .text("dc:type", entry.type())
                .text("dc:format", "text/html")
                .text("dc:identifier", places.address(entry))
                .text("dc:identifier", entry.field("documentNumber"))
                .text("dc:identifier", entry.field("indexNumber"))
                .text("dc:source", entry.field("source"))
                .text("dc:language", entry.language().getLanguage())
                .close();
    }
}
