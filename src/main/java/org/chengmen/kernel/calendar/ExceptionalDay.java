package org.chengmen.kernel.calendar;

import java.time.LocalDate;

/// A day that the yearly notice of the State Council takes out of the common week: off, or a
/// weekend day worked in exchange (调休).
public record ExceptionalDay(LocalDate date, String name, boolean off) {}
