package org.chengmen.kernel.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How a period was counted: every day with its verdict, and the end if there is one. `certain` is
/// false when the count enters a year whose holidays are not announced yet.
public record ClockRun(List<CountedDay> days, Optional<LocalDate> due, boolean certain) {

    public ClockRun {
        days = List.copyOf(days);
    }

    /// The days that an explanation names: everything but plain counted days.
    public List<CountedDay> notCounted() {
        return days.stream().filter(day -> !day.counted()).toList();
    }
}
