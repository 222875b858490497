package org.chengmen.publishing.demonstration;

import org.apache.commons.csv.CSVRecord;

import java.util.Map;

/// The words of one unit's work, which the templates are filled with.
record SeedUnit(
        String code,
        String name,
        String field,
        String service,
        String place,
        String users,
        String picture) {

    static SeedUnit of(CSVRecord line) {
        return new SeedUnit(
                line.get("code"),
                line.get("short"),
                line.get("field"),
                line.get("service"),
                line.get("place"),
                line.get("users"),
                line.get("picture"));
    }

    Map<String, String> words() {
        return Map.of(
                "code", code,
                "short", name,
                "field", field,
                "service", service,
                "place", place,
                "users", users,
                "picture", picture);
    }
}
