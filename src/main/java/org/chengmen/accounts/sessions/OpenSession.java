package org.chengmen.accounts.sessions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A session that is not over; `here` is the one that looks at the list.
public record OpenSession(
        String id,
        Instant startedAt,
        Instant usedAt,
        @Nullable String address,
        @Nullable String label,
        boolean here) {}
