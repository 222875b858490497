package org.chengmen.calendar;

import org.chengmen.kernel.calendar.OfficeHours;
import org.chengmen.kernel.calendar.WorkingDayCalendar;

import java.time.LocalDate;

/// The calendar that holds now, for other rooms. Answers from memory, on every instance the same.
public interface WorkingDays {

    WorkingDayCalendar calendar();

    OfficeHours officeHours();

    /// The day that it is in the city.
    LocalDate today();
}
