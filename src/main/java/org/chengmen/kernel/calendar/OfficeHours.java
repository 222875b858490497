package org.chengmen.kernel.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// When the counters are open. What arrives after closing, or on a day off, is received on the next
/// working day; a period ends at closing time of its last day.
public record OfficeHours(LocalTime opens, LocalTime closes) {

    public static final OfficeHours USUAL =
            new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("An office opens before it closes");
        }
    }

    /// The day from which a clock starts for something that arrived at `arrived`.
    public LocalDate receipt(LocalDateTime arrived, WorkingDayCalendar calendar) {
        var late = arrived.toLocalTime().isAfter(closes);
        return calendar.onOrAfter(arrived.toLocalDate().plusDays(late ? 1 : 0));
    }

    public LocalDateTime end(LocalDate lastDay) {
        return lastDay.atTime(closes);
    }

    public boolean isOpen(LocalDateTime at, WorkingDayCalendar calendar) {
        var time = at.toLocalTime();
        return calendar.isWorkingDay(at.toLocalDate())
                && !time.isBefore(opens)
                && time.isBefore(closes);
    }
}
