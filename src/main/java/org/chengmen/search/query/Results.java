package org.chengmen.search.query;

import java.util.List;
import java.util.Map;

/// What was found. `named` are units and sites of that name, shown above the rest; `complete` is
/// false while the first index is being built.
public record Results(
        List<Hit> hits,
        List<Hit> named,
        long total,
        Map<Facet, List<Count>> counts,
        boolean complete) {

    /// How many of what was found have this value.
    public record Count(String value, long hits) {}
}
