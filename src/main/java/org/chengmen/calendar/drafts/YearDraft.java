package org.chengmen.calendar.drafts;

import org.chengmen.calendar.CalendarRefusal;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.calendar.ExceptionalDay;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The days of one year as somebody wants them. The notice for a year may also name days of the
/// December before.
public record YearDraft(int year, List<ExceptionalDay> days) {

    public static final int FIRST = 2000;
    public static final int LAST = 2100;
    public static final int LARGEST = 50_000;

    private static final int MOST = 120;
    private static final int LONGEST_NAME = 40;
    private static final Map<String, Boolean> KINDS =
            Map.of("off", true, "休", true, "true", true, "work", false, "班", false, "false", false);

    /// Reads and checks; all problems with their rows are told at once.
    public static YearDraft read(int year, String text) {
        checkYear(year);
        if (text.length() > LARGEST) {
            throw Refused.because(CalendarRefusal.TOO_LARGE, LARGEST);
        }
        var problems = new ArrayList<Problem>();
        var days = days(year, Rows.of(text, problems), problems);
        if (problems.isEmpty() && !days.isEmpty() && !announcesNewYear(year, days)) {
            problems.add(
                    Problem.at("text", CalendarRefusal.NEW_YEAR_MISSING, String.valueOf(year)));
        }
        Refused.ifAny(problems);
        return new YearDraft(year, days);
    }

    public static void checkYear(int year) {
        if (year < FIRST || year > LAST) {
            throw Refused.because(
                    CalendarRefusal.YEAR, String.valueOf(FIRST), String.valueOf(LAST));
        }
    }

    public static YearDraft of(WorkingDayCalendar calendar, int year) {
        return new YearDraft(year, calendar.daysIn(year));
    }

    /// The year of `date` with that day set; problems are told at the fields `date`, `kind`,
    /// `name`.
    public static YearDraft withDay(
            WorkingDayCalendar calendar, String date, String kind, String name) {
        var problems = new ArrayList<Problem>();
        var parsed = date(date);
        var year = parsed == null ? FIRST : parsed.getYear();
        checkYear(year);
        var day = day(year, new Row(1, date, kind, name), new HashSet<>(), problems);
        Refused.ifAny(problems.stream().map(YearDraft::atField).toList());
        return of(calendar, year).with(Objects.requireNonNull(day));
    }

    private static Problem atField(Problem problem) {
        var field =
                switch ((CalendarRefusal) problem.code()) {
                    case ROW_NAME -> "name";
                    case ROW_KIND, ROW_WORKED_WEEKDAY -> "kind";
                    default -> "date";
                };
        return new Problem(problem.code(), field, problem.values());
    }

    private static List<ExceptionalDay> days(int year, List<Row> rows, List<Problem> problems) {
        if (rows.size() > MOST) {
            problems.add(Problem.at("text", CalendarRefusal.TOO_MANY_ROWS, MOST));
            return List.of();
        }
        var days = new ArrayList<ExceptionalDay>();
        var seen = new HashSet<LocalDate>();
        for (var row : rows) {
            var day = day(year, row, seen, problems);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    private static @Nullable ExceptionalDay day(
            int year, Row row, Set<LocalDate> seen, List<Problem> problems) {
        var date = date(row.date());
        var off = KINDS.get(row.kind().toLowerCase(Locale.ROOT));
        var found =
                Stream.of(
                                date == null ? CalendarRefusal.ROW_DATE : place(year, date, seen),
                                off == null ? CalendarRefusal.ROW_KIND : kind(date, off),
                                isName(row.name()) ? null : CalendarRefusal.ROW_NAME)
                        .filter(code -> code != null)
                        .toList();
        found.forEach(code -> problems.add(Problem.at("text", code, row.number(), row.date())));
        return date == null || off == null || !found.isEmpty()
                ? null
                : new ExceptionalDay(date, row.name(), off);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static @Nullable CalendarRefusal place(int year, LocalDate date, Set<LocalDate> seen) {
        if (!seen.add(date)) {
            return CalendarRefusal.ROW_TWICE;
        }
        var inDecemberBefore = date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER;
        return date.getYear() == year || inDecemberBefore ? null : CalendarRefusal.ROW_OTHER_YEAR;
    }

    private static @Nullable CalendarRefusal kind(@Nullable LocalDate date, boolean off) {
        var weekday = date != null && date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return weekday && !off ? CalendarRefusal.ROW_WORKED_WEEKDAY : null;
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }

    private static boolean announcesNewYear(int year, List<ExceptionalDay> days) {
        return days.stream()
                .anyMatch(day -> day.off() && day.date().equals(LocalDate.of(year, 1, 1)));
    }

    /// The calendar with this year in the place of what it had.
    public WorkingDayCalendar in(WorkingDayCalendar calendar) {
        var own = days.stream().map(ExceptionalDay::date).toList();
        var others =
                calendar.days().stream()
                        .filter(day -> day.date().getYear() != year && !own.contains(day.date()));
        return WorkingDayCalendar.of(Stream.concat(others, days.stream()).toList());
    }

    public YearDraft with(ExceptionalDay day) {
        var others = without(day.date()).days.stream();
        return new YearDraft(year, Stream.concat(others, Stream.of(day)).toList());
    }

    public YearDraft without(LocalDate date) {
        return new YearDraft(year, days.stream().filter(day -> !day.date().equals(date)).toList());
    }

    /// The draft as lines that `read` takes.
    public String text() {
        return days.stream()
                .sorted(Comparator.comparing(ExceptionalDay::date))
                .map(day ->
                        day.date() + "," + (day.off() ? "off" : "work") + "," + quoted(day.name()))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String name) {
        return name.matches("[^\",\\n]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
