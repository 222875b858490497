package org.chengmen.publishing.harvest;

import org.chengmen.publishing.submissions.SubmissionForm;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One answer of a repository to ListRecords with Dublin Core (OAI-PMH 2.0).
record OaiPage(
        @Nullable String responseDate,
        @Nullable String error,
        @Nullable String token,
        List<Item> items) {

    private static final int CATEGORY = 60;

    static OaiPage read(byte[] body, HarvestSource source, String target) throws Unharvested {
        try {
            return new Reading(SafeXml.checked(body), source, target).page();
        } catch (SafeXml.Dangerous dangerous) {
            throw new Unharvested(Cause.DANGEROUS_XML, message(dangerous));
        } catch (XMLStreamException malformed) {
            throw new Unharvested(Cause.NOT_XML, message(malformed));
        }
    }

    private static String message(XMLStreamException failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "");
    }

    /// Walks once through the answer.
    private static final class Reading {

        private final XMLStreamReader xml;
        private final HarvestSource source;
        private final String target;
        private final List<Item> items = new ArrayList<>();
        private @Nullable String responseDate;
        private @Nullable String error;
        private @Nullable String token;
        private boolean isOai;

        Reading(XMLStreamReader xml, HarvestSource source, String target) {
            this.xml = xml;
            this.source = source;
            this.target = target;
        }

        OaiPage page() throws XMLStreamException, Unharvested {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element();
                }
            }
            if (!isOai) {
                throw new Unharvested(Cause.NOT_A_FEED, "not an answer of OAI-PMH");
            }
            return new OaiPage(responseDate, error, token, List.copyOf(items));
        }

        private void element() throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "OAI-PMH" -> isOai = true;
                case "responseDate" -> responseDate = xml.getElementText().strip();
                case "error" -> error = xml.getAttributeValue(null, "code");
                case "resumptionToken" -> {
                    var text = xml.getElementText().strip();
                    token = text.isEmpty() ? null : text;
                }
                case "record" -> items.add(record());
                default -> {}
            }
        }

        private Item record() throws XMLStreamException {
            var values = new HashMap<String, List<String>>();
            var deleted = false;
            while (!(xml.next() == XMLStreamConstants.END_ELEMENT && is("record"))) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    deleted |=
                            is("header") && "deleted".equals(xml.getAttributeValue(null, "status"));
                    value(values);
                }
            }
            return item(values, deleted);
        }

        private boolean is(String name) {
            return xml.getLocalName().equals(name);
        }

        private void value(Map<String, List<String>> values) throws XMLStreamException {
            var name = xml.getLocalName();
            switch (name) {
                case "identifier" -> {
                    var key = values.containsKey("id") ? "identifier" : "id";
                    add(values, key);
                }
                case "title", "description", "date", "type", "language", "subject" ->
                        add(values, name);
                default -> {}
            }
        }

        private void add(Map<String, List<String>> values, String name) throws XMLStreamException {
            values.computeIfAbsent(name, it -> new ArrayList<>()).add(xml.getElementText().strip());
        }

        private Item item(Map<String, List<String>> values, boolean deleted) {
            var id = first(values, "id");
            if (deleted) {
                return new Item(id, null);
            }
            var link =
                    values.getOrDefault("identifier", List.of()).stream()
                            .map(FeedItems::address)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
            var text = String.join("\n\n", values.getOrDefault("description", List.of()));
            var body = FeedItems.absolute(text, link);
            return new Item(
                    id,
                    new SubmissionForm(
                            FeedItems.plain(first(values, "title")),
                            "",
                            body,
                            null,
                            first(values, "language").startsWith("en") ? "en" : "zh",
                            category(values),
                            target,
                            link,
                            moment(first(values, "date")),
                            Map.of()));
        }

        private String category(Map<String, List<String>> values) {
            var subject = first(values, "subject");
            return !source.category().isEmpty() || subject.length() > CATEGORY
                    ? source.category()
                    : subject;
        }

        /// A day or a moment; anything else is as if nothing was said.
        private static @Nullable String moment(String date) {
            if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return date + "T00:00:00+08:00";
            }
            return date.matches(
                            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})")
                    ? date
                    : null;
        }

        private static String first(Map<String, List<String>> values, String name) {
            return values.getOrDefault(name, List.of("")).getFirst();
        }
    }
}
