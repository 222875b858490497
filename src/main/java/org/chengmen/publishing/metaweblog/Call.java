package org.chengmen.publishing.metaweblog;

import org.chengmen.publishing.harvest.SafeXml;
import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One XML-RPC call: its method, and its parameters as texts, numbers, truths, lists, structures,
/// moments and bytes.
record Call(String method, List<Object> parameters) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HH:mm:ss");

    /// What was sent is no call that we can read.
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String why) {
            super(why, null, false, false);
        }
    }

    static Call read(byte[] sent) throws Malformed {
        try {
            return new Reading(SafeXml.checked(sent)).call();
        } catch (XMLStreamException | IllegalArgumentException | DateTimeParseException broken) {
            throw new Malformed(Objects.requireNonNullElse(broken.getMessage(), "malformed"));
        }
    }

    /// The text at a place; numbers count as texts.
    String text(int place) {
        return place < parameters.size() ? parameters.get(place).toString() : "";
    }

    int number(int place, int otherwise) {
        return place < parameters.size() && parameters.get(place) instanceof Integer number
                ? number
                : otherwise;
    }

    /// The structure at a place; empty where there is none.
    Map<?, ?> struct(int place) {
        return place < parameters.size() && parameters.get(place) instanceof Map<?, ?> struct
                ? struct
                : Map.of();
    }

    /// Walks once through the call.
    private record Reading(XMLStreamReader xml) {

        Call call() throws XMLStreamException, Malformed {
            @Nullable String method = null;
            var parameters = new ArrayList<Object>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "methodName" -> method = xml.getElementText().strip();
                        case "value" -> parameters.add(value());
                        default -> {}
                    }
                }
            }
            if (method == null) {
                throw new Malformed("no methodName");
            }
            return new Call(method, List.copyOf(parameters));
        }

        /// From behind `<value>` to its end; a value without a type is a text.
        private Object value() throws XMLStreamException {
            var bare = new StringBuilder();
            @Nullable Object typed = null;
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                switch (xml.getEventType()) {
                    case XMLStreamConstants.START_ELEMENT -> typed = typed();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                            bare.append(xml.getText());
                    default -> {}
                }
            }
            return typed == null ? bare.toString() : typed;
        }

        private Object typed() throws XMLStreamException {
            return switch (xml.getLocalName()) {
                case "int", "i4" -> Integer.valueOf(xml.getElementText().strip());
                case "boolean" -> xml.getElementText().strip().equals("1");
                case "double" -> Double.valueOf(xml.getElementText().strip());
                case "dateTime.iso8601" -> moment(xml.getElementText().strip());
                case "base64" -> Base64.getMimeDecoder().decode(xml.getElementText());
                case "struct" -> struct();
                case "array" -> array();
                default -> xml.getElementText();
            };
        }

        private static Object moment(String text) {
            var utc = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            return LocalDateTime.parse(utc, MOMENT).toInstant(ZoneOffset.UTC);
        }

        private Map<String, Object> struct() throws XMLStreamException {
            var members = new LinkedHashMap<String, Object>();
            var name = "";
            while (!isEnd("struct")) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("name")) {
                        name = xml.getElementText().strip();
                    } else if (xml.getLocalName().equals("value")) {
                        members.put(name, value());
                    }
                }
            }
            return members;
        }

        private List<Object> array() throws XMLStreamException {
            var values = new ArrayList<Object>();
            while (!isEnd("array")) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("value")) {
                    values.add(value());
                }
            }
            return List.copyOf(values);
        }

        private boolean isEnd(String name) throws XMLStreamException {
            return xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
        }
    }

    static byte[] bytes(Map<?, ?> struct, String name) {
        return struct.get(name) instanceof byte[] bytes ? bytes : new byte[0];
    }
}
