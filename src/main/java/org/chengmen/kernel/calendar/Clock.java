package org.chengmen.kernel.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A running period: rule, start and stops. The day it starts on is not counted (民法典 Art. 201), and
/// a period of calendar days or months that would end on a day off ends on the next working day
/// (Art. 203).
public record Clock(ClockRule rule, LocalDate start, List<Stop> stops, boolean extended) {

    public Clock {
        stops = List.copyOf(stops);
    }

    public static Clock start(ClockRule rule, LocalDate start) {
        return new Clock(rule, start, List.of(), false);
    }

    public static Clock start(Deadline deadline, LocalDate start) {
        return start(deadline.period(), start);
    }

    public Clock extend() {
        return new Clock(rule, start, stops, true);
    }

    public Clock stop(Stop... more) {
        var all = new ArrayList<>(stops);
        all.addAll(List.of(more));
        return new Clock(rule, start, all, extended);
    }

    /// Empty while the clock stands still: nobody can say yet when the period ends.
    public Optional<LocalDate> due(WorkingDayCalendar calendar) {
        return run(calendar).due();
    }

    /// The whole count, day by day, with its end.
    public ClockRun run(WorkingDayCalendar calendar) {
        return new Counting(this, calendar).run();
    }

    /// Working days left after `today` until the end; negative when overdue.
    public Optional<Integer> workingDaysLeft(LocalDate today, WorkingDayCalendar calendar) {
        return due(calendar).map(end -> calendar.between(today, end));
    }

    Optional<Stop> stopOn(LocalDate date) {
        return stops.stream().filter(stop -> stop.holds(date)).findFirst();
    }

    int length() {
        return rule.length(extended);
    }
}
