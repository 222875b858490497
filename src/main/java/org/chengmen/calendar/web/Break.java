package org.chengmen.calendar.web;

import org.chengmen.kernel.calendar.ExceptionalDay;
import org.chengmen.kernel.calendar.WorkingDayCalendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Days off in a row under one name.
public record Break(String name, LocalDate first, LocalDate last) {

    static List<Break> in(int year, WorkingDayCalendar calendar) {
        return of(calendar.daysIn(year));
    }

    /// The break that begins next; one that has begun already is no longer next.
    static Optional<Break> next(LocalDate today, WorkingDayCalendar calendar) {
        return of(calendar.days()).stream().filter(it -> it.first.isAfter(today)).findFirst();
    }

    private static List<Break> of(List<ExceptionalDay> days) {
        var breaks = new ArrayList<Break>();
        for (var day : days) {
            if (day.off()) {
                add(breaks, day);
            }
        }
        return breaks;
    }

    private static void add(List<Break> breaks, ExceptionalDay day) {
        var last = breaks.isEmpty() ? null : breaks.getLast();
        if (last != null
                && last.name.equals(day.name())
                && last.last.plusDays(1).equals(day.date())) {
            breaks.set(breaks.size() - 1, new Break(last.name, last.first, day.date()));
        } else {
            breaks.add(new Break(day.name(), day.date(), day.date()));
        }
    }

    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
