package org.chengmen.search.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes small XML documents; characters that XML does not know are left out.
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final Pattern ILLEGAL =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Xml() {}

    static byte[] document(Content content) {
        var text = new StringWriter();
        try {
            var out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            content.write(out);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static void text(XMLStreamWriter out, String name, String value) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(ILLEGAL.matcher(value).replaceAll(""));
        out.writeEndElement();
    }

    static void empty(XMLStreamWriter out, String name, String... attributes)
            throws XMLStreamException {
        out.writeEmptyElement(name);
        for (var at = 0; at < attributes.length; at += 2) {
            out.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }

    /// What stands in the document.
    interface Content {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }
}
