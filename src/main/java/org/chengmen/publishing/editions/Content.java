package org.chengmen.publishing.editions;

import java.util.Map;

/// What an edition says: title, summary, text as clean HTML, and the fields of its type by name.
public record Content(String title, String summary, String body, Map<String, String> fields) {

    public static final Content EMPTY = new Content("", "", "", Map.of());

    public Content {
        fields = Map.copyOf(fields);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
