package org.chengmen.publishing.editions;

import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.TreeMap;

/// The fields of a document type as the database keeps them.
@Component
public class Fields {

    private static final TypeReference<Map<String, String>> BY_NAME = new TypeReference<>() {};

    private final JsonMapper json;

    Fields(JsonMapper json) {
        this.json = json;
    }

    public String write(Map<String, String> fields) {
        return json.writeValueAsString(new TreeMap<>(fields));
    }

    public Map<String, String> read(String stored) {
        return json.readValue(stored, BY_NAME);
    }
}
