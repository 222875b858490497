package org.chengmen.disclosure.reports;

import org.chengmen.disclosure.DisclosureRefusal;
import org.chengmen.disclosure.reports.RequestFigures.ApplicantKind;
import org.chengmen.disclosure.reports.RequestRow.Part;
import org.chengmen.kernel.Problem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The statutory table of requests (国办公开办函〔2021〕30号, chapter 3). In every column what came in must
/// equal what was done plus what is carried forward.
public record RequestTable(Map<RequestRow, Map<ApplicantKind, Integer>> figures) {

    public RequestTable {
        figures = Map.copyOf(figures);
    }

    public int of(RequestRow row, ApplicantKind column) {
        return figures.getOrDefault(row, Map.of()).getOrDefault(column, 0);
    }

    /// The last column.
    public int total(RequestRow row) {
        return Arrays.stream(ApplicantKind.values()).mapToInt(it -> of(row, it)).sum();
    }

    /// The row (七).
    public int results(ApplicantKind column) {
        return sum(Part.RESULT, column);
    }

    public int results() {
        return Arrays.stream(ApplicantKind.values()).mapToInt(this::results).sum();
    }

    private int sum(Part part, ApplicantKind column) {
        return Arrays.stream(RequestRow.values())
                .filter(it -> it.part() == part)
                .mapToInt(it -> of(it, column))
                .sum();
    }

    /// One for each column that does not add up.
    public List<Problem> problems() {
        return Arrays.stream(ApplicantKind.values())
                .filter(it -> sum(Part.IN, it) != sum(Part.RESULT, it) + sum(Part.OUT, it))
                .map(it ->
                        Problem.at(it.name(), DisclosureRefusal.REPORT_DOES_NOT_BALANCE, it.name()))
                .toList();
    }
}
