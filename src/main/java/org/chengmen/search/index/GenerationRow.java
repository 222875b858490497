package org.chengmen.search.index;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What is known of a generation.
public record GenerationRow(
        String name,
        int mapping,
        GenerationState state,
        long written,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
