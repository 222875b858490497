package org.chengmen.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which days count: Monday to Friday, less the days off, plus the weekend days worked in exchange
/// (全国年节及纪念日放假办法). Immutable; another version of the calendar is another value.
public final class WorkingDayCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final NavigableMap<LocalDate, ExceptionalDay> exceptions = new TreeMap<>();
    private final SortedSet<Integer> years = new TreeSet<>();

    private WorkingDayCalendar(Collection<ExceptionalDay> days) {
        for (var day : days) {
            exceptions.put(day.date(), day);
            if (day.off() && day.date().getDayOfYear() == 1) {
                years.add(day.date().getYear());
            }
        }
    }

    /// A year is covered when its 1 January is listed as off, which every yearly notice does.
    public static WorkingDayCalendar of(Collection<ExceptionalDay> days) {
        return new WorkingDayCalendar(days);
    }

    public boolean isWorkingDay(LocalDate date) {
        return kind(date).works();
    }

    public DayKind kind(LocalDate date) {
        var exception = exceptions.get(date);
        if (exception != null) {
            return exception.off() ? DayKind.HOLIDAY : DayKind.SWAPPED;
        }
        return WEEKEND.contains(date.getDayOfWeek()) ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    public Optional<ExceptionalDay> exception(LocalDate date) {
        return Optional.ofNullable(exceptions.get(date));
    }

    /// The name of the holiday that makes `date` exceptional, or an empty text.
    public String name(LocalDate date) {
        return exception(date).map(ExceptionalDay::name).orElse("");
    }

    public LocalDate onOrAfter(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// The `count`th working day after `date`, which itself does not count.
    public LocalDate plus(LocalDate date, int count) {
        return step(date, count, 1);
    }

    /// The `count`th working day before `date`: for periods that must lie before an event.
    public LocalDate minus(LocalDate date, int count) {
        return step(date, count, -1);
    }

    private LocalDate step(LocalDate date, int count, int direction) {
        var day = date;
        for (var counted = 0; counted < count; counted += isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(direction);
        }
        return day;
    }

    /// Working days after `from` up to and including `to`; negative when `to` lies before.
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    public int workingDaysIn(int year) {
        return between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }

    public boolean covers(LocalDate date) {
        return years.contains(date.getYear());
    }

    public SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(years);
    }

    public List<ExceptionalDay> days() {
        return List.copyOf(exceptions.values());
    }

    public List<ExceptionalDay> daysIn(int year) {
        return exceptions.values().stream().filter(day -> day.date().getYear() == year).toList();
    }

    /// The first day about which the two calendars differ, from which deadlines may move.
    public Optional<LocalDate> firstDifference(WorkingDayCalendar other) {
        var dates = new TreeSet<>(exceptions.keySet());
        dates.addAll(other.exceptions.keySet());
        return dates.stream().filter(date -> differs(other, date)).findFirst();
    }

    private boolean differs(WorkingDayCalendar other, LocalDate date) {
        return !exception(date).equals(other.exception(date));
    }
}
