package org.chengmen.shell.parts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A line of a dated list. The note (a unit, a status) stands before the date.
public record Line(String href, String title, @Nullable LocalDate date, @Nullable String note) {

    public static Line of(String href, String title) {
        return new Line(href, title, null, null);
    }

    public static Line of(String href, String title, LocalDate date) {
        return new Line(href, title, date, null);
    }
}
