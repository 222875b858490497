package org.chengmen.kernel.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/// The same date every year, such as 31 January for yearly reports.
public record YearlyDate(MonthDay day) implements DeadlineRule {

    public static YearlyDate of(int month, int day) {
        return new YearlyDate(MonthDay.of(month, day));
    }

    public LocalDate due(int year) {
        return day.atYear(year);
    }
}
