package org.chengmen.accounts.web;

import org.jspecify.annotations.Nullable;

/// A request for a copy, with what the reader may do about it.
public record CopyLine(
        String id,
        String name,
        String reason,
        String askedBy,
        String askedAt,
        @Nullable String decidedBy,
        String state,
        String until,
        boolean decidable,
        boolean fetchable) {}
