package org.chengmen.disclosure.requests.fees;

import org.chengmen.kernel.calendar.Clock;
import org.chengmen.kernel.calendar.ClockRule;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A charge of which the applicant was told. Who does not pay within 20 working days gives his
/// request up.
public record Charge(
        Basis basis, int quantity, int amount, LocalDate noticedOn, @Nullable LocalDate paidOn) {

    private static final ClockRule PERIOD = ClockRule.workingDays(20);

    public LocalDate payBy(WorkingDayCalendar calendar) {
        return Clock.start(PERIOD, noticedOn).due(calendar).orElseThrow();
    }

    public boolean isLapsed(LocalDate today, WorkingDayCalendar calendar) {
        return paidOn == null && today.isAfter(payBy(calendar));
    }
}
