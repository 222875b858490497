package org.chengmen.disclosure.requests;

import org.chengmen.calendar.WorkingDays;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/// The moment, the day in the city, and the calendar that holds on it.
@Component
public class Today {

    private final Clock clock;
    private final WorkingDays days;

    Today(Clock clock, WorkingDays days) {
        this.clock = clock;
        this.days = days;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate date() {
        return days.today();
    }

    public WorkingDayCalendar calendar() {
        return days.calendar();
    }
}
