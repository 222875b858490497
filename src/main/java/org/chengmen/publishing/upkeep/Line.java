package org.chengmen.publishing.upkeep;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A line of a report: what it is about and where it leads, what is to be said about it, when, how
/// many. The key is where the next page goes on.
public record Line(
        String key,
        UUID site,
        String name,
        @Nullable String href,
        @Nullable String about,
        @Nullable Instant at,
        @Nullable Long count) {}
