package org.chengmen.disclosure.entries;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// How many entries there are of each value, most first.
public record Facets(int total, Map<String, List<Count>> by) {

    private static final Map<Integer, String> NAMES =
            Map.of(
                    0b0111111, "unit",
                    0b1011111, "subject",
                    0b1101111, "class",
                    0b1110111, "genre",
                    0b1111011, "type",
                    0b1111101, "validity",
                    0b1111110, "year");

    /// A value and how often it stands there.
    public record Count(String value, int number) {}

    /// Which set of the grouping a line belongs to; null for all of them together.
    static @Nullable String name(int grouping) {
        return NAMES.get(grouping);
    }

    public List<Count> of(String name) {
        return by.getOrDefault(name, List.of());
    }
}
