package org.chengmen.audit.web;

import org.chengmen.audit.trail.Entry;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/// One value of a thing before and after an act; null where there was none.
public record Change(String name, @Nullable String before, @Nullable String after) {

    static List<Change> of(Entry entry, JsonMapper json) {
        var before = json.readTree(entry.deed().before());
        var after = json.readTree(entry.deed().after());
        var names = new TreeSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        return names.stream()
                .map(name -> new Change(name, text(before.get(name)), text(after.get(name))))
                .toList();
    }

    public boolean isChanged() {
        return !Objects.equals(before, after);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull()
                ? null
                : node.isString() ? node.stringValue() : node.toString();
    }
}
