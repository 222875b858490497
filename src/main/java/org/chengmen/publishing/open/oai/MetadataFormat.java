package org.chengmen.publishing.open.oai;

import org.chengmen.publishing.open.Entry;
import org.chengmen.publishing.open.Places;
import org.chengmen.publishing.open.Xml;

import java.util.Arrays;
import java.util.Locale;

/// The formats in which records are given: the one that everybody must know, and our own with
/// everything that we know.
enum MetadataFormat {
    OAI_DC(
            "http://www.openarchives.org/OAI/2.0/oai_dc/",
            "http://www.openarchives.org/OAI/2.0/oai_dc.xsd") {
        @Override
        void write(Xml xml, Entry entry, Places places) {
            DublinCore.write(xml, entry, places);
        }
    },
    CHENGMEN(FullDocument.NAMESPACE, "/oai/document.xsd") {
        @Override
        void write(Xml xml, Entry entry, Places places) {
            FullDocument.write(xml, entry, places);
        }
    };

    private final String namespace;
    private final String schema;

    MetadataFormat(String namespace, String schema) {
        this.namespace = namespace;
        this.schema = schema;
    }

    static MetadataFormat of(String prefix) {
        return Arrays.stream(values())
                .filter(it -> it.prefix().equals(prefix))
                .findFirst()
                .orElseThrow(() ->
                        new ProtocolError(
                                ProtocolError.Code.cannotDisseminateFormat,
                                "The formats are oai_dc and chengmen"));
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    String namespace() {
        return namespace;
    }

    String schema() {
        return schema;
    }

    boolean hasTexts() {
        return this == CHENGMEN;
    }

    abstract void write(Xml xml, Entry entry, Places places);
}
