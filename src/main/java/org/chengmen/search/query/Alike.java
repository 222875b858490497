package org.chengmen.search.query;

import org.chengmen.search.analysis.Codes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What several sites repeat with the same title stands once, the best of them in front.
final class Alike {

    private Alike() {}

    static List<Hit> folded(List<Hit> hits) {
        var groups = new LinkedHashMap<String, List<Hit>>();
        for (var hit : hits) {
            var key = hit.kind() + hit.language() + Codes.normal(hit.plainTitle());
            groups.computeIfAbsent(key, it -> new ArrayList<>()).add(hit);
        }
        return groups.values().stream().map(it -> it.getFirst().alike(it.size() - 1)).toList();
    }
}
