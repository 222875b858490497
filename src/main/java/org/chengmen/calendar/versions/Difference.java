package org.chengmen.calendar.versions;

import org.chengmen.kernel.calendar.ExceptionalDay;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/// A day about which two calendars differ; null where it is an ordinary day.
public record Difference(
        LocalDate date, @Nullable ExceptionalDay before, @Nullable ExceptionalDay after) {

    public static List<Difference> between(WorkingDayCalendar before, WorkingDayCalendar after) {
        var dates = new TreeSet<LocalDate>();
        before.days().forEach(day -> dates.add(day.date()));
        after.days().forEach(day -> dates.add(day.date()));
        return dates.stream()
                .map(date ->
                        new Difference(
                                date,
                                before.exception(date).orElse(null),
                                after.exception(date).orElse(null)))
                .filter(Difference::isOne)
                .toList();
    }

    private boolean isOne() {
        return before == null ? after != null : !before.equals(after);
    }
}
