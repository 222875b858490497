package org.chengmen.disclosure.requests.clocks;

import org.chengmen.kernel.calendar.ClockRun;
import org.chengmen.kernel.calendar.WorkingDayCalendar;

import java.time.LocalDate;
import java.util.Optional;

/// Where the clock of a request stands on a day: until when, how many working days are left, and
/// the whole count.
public record Standing(Signal signal, ClockRun run, Optional<Integer> left) {

    public static Standing of(Course course, LocalDate today, WorkingDayCalendar calendar) {
        var clock = course.clock(calendar);
        var run = clock.run(calendar);
        var left = run.due().map(due -> left(today, due, calendar));
        return new Standing(Signal.of(run.due(), left), run, left);
    }

    private static int left(LocalDate today, LocalDate due, WorkingDayCalendar calendar) {
        return today.isAfter(due)
                ? -Math.max(1, calendar.between(due, today))
                : calendar.between(today, due);
    }

    public Optional<LocalDate> due() {
        return run.due();
    }
}
