package org.chengmen.calendar.versions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// A version as a line of the history.
public record VersionLine(
        int number,
        Instant madeAt,
        String madeBy,
        String reason,
        @Nullable LocalDate firstDifference) {}
