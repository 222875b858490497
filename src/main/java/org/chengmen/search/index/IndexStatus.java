package org.chengmen.search.index;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How the index stands: its generations, how many changes wait, what failed and why, and what
/// keeps it from being reached.
public record IndexStatus(
        String keeper,
        List<GenerationRow> generations,
        long waiting,
        List<Failures.Cause> failures,
        @Nullable String outage) {

    public boolean isBuilding() {
        return has(GenerationState.BUILDING);
    }

    public boolean canGoBack() {
        return has(GenerationState.KEPT) && has(GenerationState.LIVE);
    }

    private boolean has(GenerationState state) {
        return generations.stream().anyMatch(it -> it.state() == state);
    }
}
