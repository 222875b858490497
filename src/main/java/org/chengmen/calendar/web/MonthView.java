package org.chengmen.calendar.web;

import org.chengmen.calendar.HolidayNames;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A month in weeks that begin on Monday; null where a week reaches into another month.
public record MonthView(Month month, List<List<@Nullable DayCell>> weeks) {

    private static final int WEEK = 7;

    static MonthView of(
            YearMonth month, WorkingDayCalendar calendar, LocalDate today, HolidayNames names) {
        var cells = new ArrayList<@Nullable DayCell>();
        for (var blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            cells.add(null);
        }
        month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(date ->
                        new DayCell(
                                date,
                                calendar.kind(date),
                                names.of(calendar.name(date)),
                                date.equals(today)))
                .forEach(cells::add);
        while (cells.size() % WEEK != 0) {
            cells.add(null);
        }
        return new MonthView(month.getMonth(), weeks(cells));
    }

    private static List<List<@Nullable DayCell>> weeks(List<@Nullable DayCell> cells) {
        var weeks = new ArrayList<List<@Nullable DayCell>>();
        for (var day = 0; day < cells.size(); day += WEEK) {
            weeks.add(cells.subList(day, day + WEEK));
        }
        return weeks;
    }

    public String name(Locale locale) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }
}
