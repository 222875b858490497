package org.chengmen.disclosure.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.disclosure.reports.RequestFigures.ApplicantKind;
import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The figures are those of a published report; what is not of persons stands under one column.
class RequestTableTests {

    private static final List<Integer> PERSONS =
            List.of(
                    13612, 535, 5345, 2120, 13, 30, 11, 49, 103, 84, 282, 147, 3075, 177, 19, 199,
                    147, 0, 100, 5, 315, 202, 941, 783);
    private static final List<Integer> TOTALS =
            List.of(
                    14069, 560, 5548, 2168, 13, 30, 11, 51, 104, 85, 286, 150, 3222, 180, 19, 203,
                    148, 0, 101, 5, 318, 203, 965, 819);

    private static Map<RequestRow, Map<ApplicantKind, Integer>> published() {
        var figures = new EnumMap<RequestRow, Map<ApplicantKind, Integer>>(RequestRow.class);
        var number = 0;
        for (var row : RequestRow.values()) {
            var persons = PERSONS.get(number);
            var others = TOTALS.get(number) - persons;
            figures.put(row, Map.of(ApplicantKind.PERSON, persons, ApplicantKind.OTHER, others));
            number++;
        }
        return figures;
    }

    @Test
    void addsUpAsThePublishedReportDoes() {
        var table = new RequestTable(published());
        assertThat(table.results(ApplicantKind.PERSON)).isEqualTo(13364);
        assertThat(table.results()).isEqualTo(13810);
        assertThat(table.total(RequestRow.NEW)).isEqualTo(14069);
        assertThat(table.problems()).isEmpty();
    }

    @Test
    void namesTheColumnThatDoesNotBalance() {
        var figures = published();
        figures.put(RequestRow.GIVEN, Map.of(ApplicantKind.PERSON, 5344, ApplicantKind.OTHER, 203));
        assertThat(new RequestTable(figures).problems()).hasSize(1);
    }
}
