package org.chengmen.calendar.web;

import org.chengmen.kernel.calendar.DayKind;

import java.time.LocalDate;

/// A day of a month as a page shows it: its mark is a word, never a colour alone.
public record DayCell(LocalDate date, DayKind kind, String name, boolean today) {

    public boolean isMarked() {
        return kind == DayKind.HOLIDAY || kind == DayKind.SWAPPED;
    }
}
