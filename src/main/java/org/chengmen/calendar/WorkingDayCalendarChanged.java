package org.chengmen.calendar;

import java.time.LocalDate;

/// Another version of the calendar holds. Deadlines that run on or after `firstDifference` may have
/// moved: rooms derive theirs again. Published in the transaction of the change.
public record WorkingDayCalendarChanged(int version, LocalDate firstDifference) {}
