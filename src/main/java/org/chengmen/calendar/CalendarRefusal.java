package org.chengmen.calendar;

import org.chengmen.kernel.RefusalCode;

/// Why the calendar refuses. Those about a row name it as their first value.
public enum CalendarRefusal implements RefusalCode {
    ROW_UNREADABLE(Kind.INVALID),
    ROW_DATE(Kind.INVALID),
    ROW_OTHER_YEAR(Kind.INVALID),
    ROW_KIND(Kind.INVALID),
    ROW_NAME(Kind.INVALID),
    ROW_TWICE(Kind.INVALID),
    ROW_WORKED_WEEKDAY(Kind.INVALID),
    TOO_MANY_ROWS(Kind.INVALID),
    NEW_YEAR_MISSING(Kind.INVALID),
    TOO_LARGE(Kind.TOO_LARGE),
    REASON_MISSING(Kind.INVALID),
    REASON_TOO_LONG(Kind.INVALID),
    NOTHING_CHANGES(Kind.INVALID),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    HOURS(Kind.INVALID),
    YEAR(Kind.INVALID),
    NO_SUCH_YEAR(Kind.NOT_FOUND),
    NO_SUCH_VERSION(Kind.NOT_FOUND),
    START(Kind.INVALID),
    AMOUNT(Kind.INVALID),
    UNIT(Kind.INVALID),
    STOP(Kind.INVALID),
    TOO_MANY_STOPS(Kind.INVALID);

    private final Kind kind;

    CalendarRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
