package org.chengmen.disclosure.requests.clocks;

import org.chengmen.kernel.calendar.Clock;
import org.chengmen.kernel.calendar.ClockRule;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The one notice by which a unit may ask what is meant (Art. 30): what to add, and within which
/// reasonable period.
public record Clarification(
        String question,
        LocalDate askedOn,
        int workingDays,
        @Nullable LocalDate answeredOn,
        @Nullable String answer) {

    public LocalDate answerBy(WorkingDayCalendar calendar) {
        return Clock.start(ClockRule.workingDays(workingDays), askedOn).due(calendar).orElseThrow();
    }

    /// The applicant let the period go by: the request may be closed.
    public boolean isLapsed(LocalDate today, WorkingDayCalendar calendar) {
        return answeredOn == null && today.isAfter(answerBy(calendar));
    }
}
