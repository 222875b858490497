package org.chengmen.calendar.web;

import org.chengmen.calendar.CalendarRefusal;
import org.chengmen.calendar.drafts.YearDraft;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// A change of a year in one of its three forms: a whole year as text or file, one day set, or one
/// day made ordinary again.
public record DraftForm(
        int year,
        @Nullable String text,
        @Nullable MultipartFile file,
        @Nullable String date,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String remove) {

    YearDraft draft(WorkingDayCalendar calendar) {
        if (remove != null) {
            return YearDraft.of(calendar, year).without(day(remove));
        }
        return date == null
                ? YearDraft.read(year, wholeText())
                : YearDraft.withDay(calendar, date, given(kind), given(name));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Refused.because(CalendarRefusal.START);
        }
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /// What was typed, to be shown again when it is refused.
    String wholeText() {
        var sent = file;
        if (sent == null || sent.isEmpty()) {
            return text == null ? "" : text;
        }
        if (sent.getSize() > YearDraft.LARGEST) {
            throw Refused.because(CalendarRefusal.TOO_LARGE, YearDraft.LARGEST);
        }
        try {
            return new String(sent.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException interrupted) {
            throw Refused.because(CalendarRefusal.ROW_UNREADABLE, 1);
        }
    }
}
