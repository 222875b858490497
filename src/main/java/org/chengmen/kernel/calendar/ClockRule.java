package org.chengmen.kernel.calendar;

/// How long something may take: an amount, its unit, and by how much the same unit may be extended
/// once (0: not at all).
public record ClockRule(int amount, Unit unit, int extension) implements DeadlineRule {

    public ClockRule {
        if (amount < 0 || amount > 3660 || extension < 0 || extension > 3660) {
            throw new IllegalArgumentException("A period has 0 to 3660 units");
        }
    }

    public static ClockRule workingDays(int amount) {
        return new ClockRule(amount, Unit.WORKING_DAYS, 0);
    }

    public static ClockRule calendarDays(int amount) {
        return new ClockRule(amount, Unit.CALENDAR_DAYS, 0);
    }

    public static ClockRule months(int amount) {
        return new ClockRule(amount, Unit.MONTHS, 0);
    }

    public ClockRule extendableBy(int more) {
        return new ClockRule(amount, unit, more);
    }

    public int length(boolean extended) {
        return extended ? amount + extension : amount;
    }

    /// What a period is counted in.
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        MONTHS
    }
}
