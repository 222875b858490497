package org.chengmen.kernel.calendar;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A time that the law takes out of a period, such as a hearing or the hearing of third parties. As
/// with every period its first day is not part of it, its last day is; without a last day the clock
/// still stands still.
public record Stop(LocalDate from, @Nullable LocalDate until, String reason) {

    public Stop {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A stop ends before it begins");
        }
    }

    boolean holds(LocalDate date) {
        return date.isAfter(from) && (until == null || !date.isAfter(until));
    }
}
