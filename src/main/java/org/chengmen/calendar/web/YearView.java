package org.chengmen.calendar.web;

import org.chengmen.calendar.HolidayNames;
import org.chengmen.kernel.calendar.WorkingDayCalendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/// A year as twelve months. `announced` is false until its holidays are known.
public record YearView(int year, boolean announced, int workingDays, List<MonthView> months) {

    static YearView of(int year, WorkingDayCalendar calendar, LocalDate today, HolidayNames names) {
        return new YearView(
                year,
                calendar.years().contains(year),
                calendar.workingDaysIn(year),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month ->
                                MonthView.of(YearMonth.of(year, month), calendar, today, names))
                        .toList());
    }
}
