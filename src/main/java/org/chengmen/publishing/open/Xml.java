package org.chengmen.publishing.open;

import org.jspecify.annotations.Nullable;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML that is well-formed whatever stands in a text: characters that XML 1.0 does not know
/// are left out.
public final class Xml {

    /// What production [2] of XML 1.0 does not name.
    private static final Pattern ILLEGAL =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    public static byte[] document(Consumer<Xml> content) {
        var text = new StringWriter();
        try {
            var out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            content.accept(new Xml(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Attributes come as name and value in turn.
    public Xml open(String name, String... attributes) {
        return writing(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    public Xml close() {
        return writing(out::writeEndElement);
    }

    public Xml empty(String name, String... attributes) {
        return writing(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /// Nothing at all where there is no text.
    public Xml text(String name, @Nullable String text, String... attributes) {
        if (text == null || text.isBlank()) {
            return this;
        }
        open(name, attributes);
        writing(() -> out.writeCharacters(legal(text)));
        return close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var i = 0; i + 1 < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }

    private Xml writing(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }
}
