package org.chengmen.kernel.calendar;

import org.chengmen.kernel.calendar.CountedDay.Verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One count of one clock, a day at a time.
final class Counting {

    private final Clock clock;
    private final WorkingDayCalendar calendar;
    private final List<CountedDay> days = new ArrayList<>();
    private LocalDate day;
    private int counted;

    Counting(Clock clock, WorkingDayCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
        this.day = clock.start();
    }

    ClockRun run() {
        note(Verdict.START, calendar.name(day));
        var length = length();
        while (counted < length) {
            day = day.plusDays(1);
            if (!step()) {
                return new ClockRun(days, Optional.empty(), false);
            }
        }
        moveOffHoliday();
        return new ClockRun(days, Optional.of(day), isCertain());
    }

    /// A month has the length of the calendar's month; a missing day becomes its last (民法典 Art.
    /// 202).
    private long length() {
        return clock.rule().unit() == ClockRule.Unit.MONTHS
                ? day.plusMonths(clock.length()).toEpochDay() - day.toEpochDay()
                : clock.length();
    }

    /// False when a stop without end has been reached.
    private boolean step() {
        var stop = clock.stopOn(day);
        if (stop.isPresent()) {
            note(Verdict.STOPPED, stop.get().reason());
            return stop.get().until() != null;
        }
        var verdict = verdict();
        counted += verdict.counts() ? 1 : 0;
        note(verdict, calendar.name(day));
        return true;
    }

    private Verdict verdict() {
        if (clock.rule().unit() != ClockRule.Unit.WORKING_DAYS) {
            return Verdict.CALENDAR_DAY;
        }
        return switch (calendar.kind(day)) {
            case WORKDAY -> Verdict.WORKDAY;
            case SWAPPED -> Verdict.SWAPPED;
            case WEEKEND -> Verdict.WEEKEND;
            case HOLIDAY -> Verdict.HOLIDAY;
        };
    }

    private void moveOffHoliday() {
        if (clock.rule().unit() == ClockRule.Unit.WORKING_DAYS) {
            return;
        }
        var end = calendar.onOrAfter(day);
        while (day.isBefore(end)) {
            day = day.plusDays(1);
            note(Verdict.MOVED, calendar.name(day));
        }
    }

    private boolean isCertain() {
        return days.stream().allMatch(it -> calendar.covers(it.date()));
    }

    private void note(Verdict verdict, String name) {
        days.add(new CountedDay(day, verdict.counts() ? counted : 0, verdict, name));
    }
}
