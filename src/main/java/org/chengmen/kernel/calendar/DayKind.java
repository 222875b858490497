package org.chengmen.kernel.calendar;

/// What a calendar says of a day.
public enum DayKind {
    WORKDAY(true),
    SWAPPED(true),
    WEEKEND(false),
    HOLIDAY(false);

    private final boolean works;

    DayKind(boolean works) {
        this.works = works;
    }

    public boolean works() {
        return works;
    }
}
