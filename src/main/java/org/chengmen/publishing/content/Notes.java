package org.chengmen.publishing.content;

import org.chengmen.publishing.content.Removed.What;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts what is cleaned away.
final class Notes {

    private final Map<What, Integer> counts = new EnumMap<>(What.class);

    void add(What what) {
        add(what, 1);
    }

    void add(What what, int count) {
        if (count > 0) {
            counts.merge(what, count, Integer::sum);
        }
    }

    List<Removed> all() {
        return counts.entrySet().stream()
                .map(it -> new Removed(it.getKey(), it.getValue()))
                .toList();
    }
}
