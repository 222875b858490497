package org.chengmen.kernel.calendar;

/// A rule of the table of deadlines: a period that runs from a day, hours from an instant, or a
/// date of every year.
public sealed interface DeadlineRule permits ClockRule, HourRule, YearlyDate {}
