package org.chengmen.calendar;

import org.chengmen.kernel.calendar.ClockRun;
import org.chengmen.kernel.calendar.CountedDay;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Why a period ends when it does, day by day, in the words of the reader.
public record Explanation(
        @Nullable LocalDate due,
        @Nullable String dueWords,
        boolean certain,
        List<Line> lines,
        int notCounted) {

    public static Explanation of(ClockRun run, Frame frame) {
        var due = run.due().orElse(null);
        return new Explanation(
                due,
                due == null ? null : day(due, frame),
                run.certain(),
                run.days().stream().map(it -> line(it, frame)).toList(),
                (int) run.notCounted().stream().skip(1).count());
    }

    private static Line line(CountedDay day, Frame frame) {
        var key =
                "calendar.verdict."
                        + day.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var name = new HolidayNames(frame).of(day.name());
        if (day.verdict() == CountedDay.Verdict.STOPPED && !name.isEmpty()) {
            return new Line(day(day.date(), frame), frame.t(key + "-for", name), false);
        }
        return new Line(
                day(day.date(), frame),
                frame.t(key, name, String.valueOf(day.number())).strip(),
                day.counted());
    }

    public static String day(LocalDate date, Frame frame) {
        return date + " " + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, frame.locale());
    }

    /// A day with its verdict in words.
    public record Line(String day, String verdict, boolean counted) {}
}
