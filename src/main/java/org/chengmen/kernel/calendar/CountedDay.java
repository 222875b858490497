package org.chengmen.kernel.calendar;

import java.time.LocalDate;

/// One day of an explained period: its running number, or why it was not counted. `name` is the
/// holiday's or the stop's.
public record CountedDay(LocalDate date, int number, Verdict verdict, String name) {

    public boolean counted() {
        return verdict.counts();
    }

    @Override
    public String toString() {
        var named = name.isEmpty() ? "" : " " + name;
        return date + named + (counted() ? " counted as " + number : " not counted");
    }

    /// Why a day counts or does not.
    public enum Verdict {
        START(false),
        WORKDAY(true),
        SWAPPED(true),
        CALENDAR_DAY(true),
        WEEKEND(false),
        HOLIDAY(false),
        STOPPED(false),
        MOVED(false);

        private final boolean counts;

        Verdict(boolean counts) {
            this.counts = counts;
        }

        public boolean counts() {
            return counts;
        }
    }
}
