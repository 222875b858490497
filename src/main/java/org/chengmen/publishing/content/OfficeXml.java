package org.chengmen.publishing.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;

import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/// Copies the XML of a part: no document type, no entities, no pictures that lie elsewhere.
final class OfficeXml {

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private OfficeXml() {}

    static void copy(InputStream from, OutputStream to) throws IOException {
        try {
            var reader = readers().createXMLEventReader(from);
            var writer = WRITERS.createXMLEventWriter(to, "UTF-8");
            while (reader.hasNext()) {
                var event = reader.nextEvent();
                if (event.getEventType() != XMLEvent.DTD) {
                    writer.add(event.isStartElement() ? here(event.asStartElement()) : event);
                }
            }
            writer.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static StartElement here(StartElement element) {
        if (!element.getName().getLocalPart().equals("blip")) {
            return element;
        }
        var kept = new ArrayList<Attribute>();
        Iterator<Attribute> all = element.getAttributes();
        all.forEachRemaining(it -> keep(it, kept));
        return EVENTS.createStartElement(
                element.getName(), kept.iterator(), element.getNamespaces());
    }

    private static void keep(Attribute attribute, ArrayList<Attribute> kept) {
        if (!attribute.getName().getLocalPart().equals("link")) {
            kept.add(attribute);
        }
    }

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
