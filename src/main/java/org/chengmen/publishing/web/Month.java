package org.chengmen.publishing.web;

import org.chengmen.publishing.upkeep.Comings.Coming;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// A month in whole weeks, beginning on Mondays.
public record Month(YearMonth month, List<List<Day>> weeks) {

    /// A day of the grid; days of the months before and after stand pale.
    public record Day(
            LocalDate date, boolean inside, boolean works, boolean today, List<Coming> comings) {}

    public List<Day> busy() {
        return weeks.stream()
                .flatMap(List::stream)
                .filter(it -> it.inside() && !it.comings().isEmpty())
                .toList();
    }
}
