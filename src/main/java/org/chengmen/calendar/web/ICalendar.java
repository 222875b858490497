package org.chengmen.calendar.web;

import org.chengmen.calendar.HolidayNames;
import org.chengmen.calendar.versions.Version;
import org.chengmen.kernel.calendar.ExceptionalDay;
import org.chengmen.shell.Frame;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// A year for the calendar on a telephone or desk (RFC 5545).
final class ICalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final Frame frame;
    private final Version version;
    private final HolidayNames names;

    private ICalendar(Frame frame, Version version) {
        this.frame = frame;
        this.version = version;
        this.names = new HolidayNames(frame);
    }

    static String of(int year, Version version, Frame frame) {
        var calendar = new ICalendar(frame, version);
        calendar.write(year);
        return calendar.text.toString();
    }

    private void write(int year) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Chengmen//Calendar//ZH");
        line("X-WR-CALNAME:" + escaped(frame.t("calendar.title.year", String.valueOf(year))));
        Break.in(year, version.calendar())
                .forEach(it ->
                        event(
                                it.first(),
                                it.last(),
                                frame.t("calendar.ics.off", names.of(it.name()))));
        version.calendar().daysIn(year).stream().filter(day -> !day.off()).forEach(this::worked);
        line("END:VCALENDAR");
    }

    private void worked(ExceptionalDay day) {
        event(day.date(), day.date(), frame.t("calendar.ics.work", names.of(day.name())));
    }

    private void event(LocalDate first, LocalDate last, String summary) {
        line("BEGIN:VEVENT");
        line("UID:" + DAY.format(first) + "@" + frame.site().host());
        line("DTSTAMP:" + STAMP.format(version.madeAt()));
        line("SEQUENCE:" + version.number());
        line("DTSTART;VALUE=DATE:" + DAY.format(first));
        line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// A line longer than 75 bytes goes on in the next, after a space; no character is cut.
    private void line(String line) {
        var length = 0;
        for (var point : line.codePoints().toArray()) {
            var character = Character.toString(point);
            var bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                text.append("\r\n ");
                length = 1;
            }
            text.append(character);
            length += bytes;
        }
        text.append("\r\n");
    }
}
