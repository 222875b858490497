package org.chengmen.publishing.metaweblog;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the answers of XML-RPC.
final class Reply {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private Reply() {}

    /// What is written between the beginning and the end of an answer.
    private interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    static byte[] of(Object result) {
        return answer(xml -> {
            xml.writeStartElement("params");
            xml.writeStartElement("param");
            value(xml, result);
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    /// Refusals are answered with status 200: so the protocol wants it.
    static byte[] fault(int code, String text) {
        return answer(xml -> {
            xml.writeStartElement("fault");
            value(xml, Map.of("faultCode", code, "faultString", text));
            xml.writeEndElement();
        });
    }

    private static byte[] answer(Part part) {
        var text = new StringWriter();
        try {
            var xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("methodResponse");
            part.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void value(XMLStreamWriter xml, Object value) throws XMLStreamException {
        xml.writeStartElement("value");
        switch (value) {
            case Integer number -> element(xml, "int", number.toString());
            case Boolean truth -> element(xml, "boolean", truth ? "1" : "0");
            case Instant moment -> element(xml, "dateTime.iso8601", MOMENT.format(moment));
            case Map<?, ?> struct -> struct(xml, struct);
            case List<?> array -> array(xml, array);
            default -> element(xml, "string", value.toString());
        }
        xml.writeEndElement();
    }

    private static void struct(XMLStreamWriter xml, Map<?, ?> struct) throws XMLStreamException {
        xml.writeStartElement("struct");
        for (var member : struct.entrySet()) {
            xml.writeStartElement("member");
            element(xml, "name", String.valueOf(member.getKey()));
            value(xml, member.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void array(XMLStreamWriter xml, List<?> array) throws XMLStreamException {
        xml.writeStartElement("array");
        xml.writeStartElement("data");
        for (var value : array) {
            value(xml, value);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
