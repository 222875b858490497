package org.chengmen.publishing.harvest;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML of strangers: no document type, so neither bombs nor entities that fetch something,
/// and bounds on depth and length.
public final class SafeXml {

    private static final int DEEPEST = 100;
    private static final int MOST_EVENTS = 2_000_000;
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// XML that must not be read.
    public static final class Dangerous extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        Dangerous(String why) {
            super(why);
        }
    }

    /// Reads it once to its end, so that whoever reads it next meets no surprise.
    public static XMLStreamReader checked(byte[] sent) throws XMLStreamException {
        var reader = open(sent);
        var depth = 0;
        for (var events = 0; reader.hasNext(); events++) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new Dangerous("it has a document type");
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            if (depth > DEEPEST || events > MOST_EVENTS) {
                throw new Dangerous("it is too deep or too long");
            }
        }
        return open(sent);
    }

    private static XMLStreamReader open(byte[] sent) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(sent));
    }
}
