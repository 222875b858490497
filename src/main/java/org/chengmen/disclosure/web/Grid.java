package org.chengmen.disclosure.web;

import org.chengmen.disclosure.duties.Duty;
import org.chengmen.disclosure.duties.DutyState;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Duties of a year as rows of cells: by item for a unit, by unit for an item.
public record Grid(Map<String, List<Cell>> rows, Map<DutyState, Integer> counts) {

    /// A duty as it stands today.
    public record Cell(Duty duty, DutyState state) {

        /// The period without its year, where that says enough: `Q3`, `H1`, `10`.
        public String period() {
            var part = duty.period().substring(4).replace("-", "");
            return part.isEmpty() ? duty.period() : part;
        }
    }

    static Grid byItem(List<Duty> duties, LocalDate today) {
        return of(duties, Duty::item, today);
    }

    static Grid byUnit(List<Duty> duties, LocalDate today) {
        return of(duties, it -> it.organisation().toString(), today);
    }

    private static Grid of(List<Duty> duties, Function<Duty, String> row, LocalDate today) {
        var cells = duties.stream().map(it -> new Cell(it, it.stateOn(today))).toList();
        var counts =
                cells.stream()
                        .collect(
                                Collectors.groupingBy(Cell::state, Collectors.summingInt(it -> 1)));
        return new Grid(
                cells.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> row.apply(it.duty()),
                                        LinkedHashMap::new,
                                        Collectors.toList())),
                counts);
    }

    public int count(DutyState state) {
        return counts.getOrDefault(state, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(it -> it).sum();
    }
}
