package org.chengmen.files.words;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The words of a .docx, .xlsx or .pptx, read as they come: its parts are never in memory at once,
/// and no entity is resolved.
final class OfficeWords {

    private static final Pattern PARTS =
            Pattern.compile(
                    "word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml"
                            + "|xl/(sharedStrings|worksheets/[^/]+|comments\\d*)\\.xml|ppt/(slides|notesSlides)/[^/]+\\.xml");
    private static final Set<String> BLOCKS = Set.of("p", "si", "c", "tc", "row");
    private static final int MOST_PARTS = 3000;

    private final StringBuilder text = new StringBuilder();
    private boolean shared;

    private OfficeWords() {}

    static String read(InputStream content) throws IOException {
        var reader = new OfficeWords();
        try (var archive = new ZipInputStream(content)) {
            reader.parts(archive);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return reader.text.toString();
    }

    private void parts(ZipInputStream archive) throws IOException, XMLStreamException {
        var seen = 0;
        for (var part = archive.getNextEntry();
                part != null && !isFull();
                part = archive.getNextEntry()) {
            if (++seen > MOST_PARTS) {
                throw new IOException("Too many parts");
            }
            if (PARTS.matcher(part.getName()).matches()) {
                part(archive);
            }
        }
    }

    private boolean isFull() {
        return text.length() > Words.MOST_CHARACTERS;
    }

    private void part(InputStream archive) throws XMLStreamException {
        var xml = factory().createXMLStreamReader(new Kept(archive));
        while (xml.hasNext() && !isFull()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    /// A cell with t="s" holds the place of a shared word and not a number.
    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "c" -> shared = "s".equals(xml.getAttributeValue(null, "t"));
            case "t" -> text.append(xml.getElementText());
            case "v" -> value(xml.getElementText());
            default -> {}
        }
    }

    private void value(String value) {
        if (!shared) {
            text.append(value);
        }
    }

    private void end(String name) {
        if (BLOCKS.contains(name)) {
            text.append('\n');
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// The reader of a part must not close the archive.
    private static final class Kept extends FilterInputStream {

        Kept(InputStream archive) {
            super(archive);
        }

        @Override
        public void close() {}
    }
}
