package org.chengmen.disclosure.requests.figures;

import org.chengmen.disclosure.requests.Applicant;
import org.chengmen.disclosure.requests.decisions.Outcome;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/// The figures of one unit and year. What came in and was carried over is what was answered and is
/// carried forward: the table of the report must add up, in every column.
public record YearOfRequests(
        int year,
        Map<Applicant.Kind, Integer> received,
        Map<Applicant.Kind, Integer> carriedOver,
        Map<Outcome, Map<Applicant.Kind, Integer>> results,
        Map<Applicant.Kind, Integer> carriedForward) {

    public int results(Outcome outcome, Applicant.Kind kind) {
        return results.getOrDefault(outcome, Map.of()).getOrDefault(kind, 0);
    }

    public int results(Outcome outcome) {
        return sum(results.getOrDefault(outcome, Map.of()));
    }

    public int results(Outcome.Group group, Applicant.Kind kind) {
        return of(group).mapToInt(it -> results(it, kind)).sum();
    }

    public int total(Applicant.Kind kind) {
        return Arrays.stream(Outcome.values()).mapToInt(it -> results(it, kind)).sum();
    }

    public int total() {
        return Arrays.stream(Outcome.values()).mapToInt(this::results).sum();
    }

    public boolean addsUp() {
        return Arrays.stream(Applicant.Kind.values()).allMatch(this::addsUp);
    }

    private boolean addsUp(Applicant.Kind kind) {
        return received.getOrDefault(kind, 0) + carriedOver.getOrDefault(kind, 0)
                == total(kind) + carriedForward.getOrDefault(kind, 0);
    }

    private static Stream<Outcome> of(Outcome.Group group) {
        return Arrays.stream(Outcome.values()).filter(it -> it.group() == group);
    }

    public static int sum(Map<Applicant.Kind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
