package org.chengmen.calendar.versions;

import org.chengmen.kernel.calendar.OfficeHours;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// The calendar as it held from one change to the next, with who made it and why. `firstDifference`
/// is the first day about which it differs from the version before.
public record Version(
        int number,
        Instant madeAt,
        String madeBy,
        String reason,
        @Nullable LocalDate firstDifference,
        OfficeHours hours,
        WorkingDayCalendar calendar) {}
