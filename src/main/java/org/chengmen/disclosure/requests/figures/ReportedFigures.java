package org.chengmen.disclosure.requests.figures;

import org.chengmen.disclosure.reports.RequestFigures;
import org.chengmen.disclosure.reports.RequestRow;
import org.chengmen.disclosure.requests.Applicant;
import org.chengmen.disclosure.requests.decisions.Outcome;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/// Gives the yearly report the figures of requests in its own words. Several outcomes fall into one
/// row of it.
@Component
class ReportedFigures implements RequestFigures {

    private final RequestCounts counts;

    ReportedFigures(RequestCounts counts) {
        this.counts = counts;
    }

    @Override
    public Map<RequestRow, Map<ApplicantKind, Integer>> requests(UUID organisation, int year) {
        var figures = counts.of(organisation, year);
        var table = new EnumMap<RequestRow, Map<ApplicantKind, Integer>>(RequestRow.class);
        add(table, RequestRow.NEW, figures.received());
        add(table, RequestRow.CARRIED_OVER, figures.carriedOver());
        figures.results().forEach((outcome, counted) -> add(table, row(outcome), counted));
        add(table, RequestRow.CARRIED_FORWARD, figures.carriedForward());
        return table;
    }

    private static void add(
            Map<RequestRow, Map<ApplicantKind, Integer>> table,
            RequestRow row,
            Map<Applicant.Kind, Integer> counted) {
        var columns = table.computeIfAbsent(row, it -> new EnumMap<>(ApplicantKind.class));
        counted.forEach((kind, number) -> columns.merge(column(kind), number, Integer::sum));
    }

    private static ApplicantKind column(Applicant.Kind kind) {
        return switch (kind) {
            case PERSON -> ApplicantKind.PERSON;
            case COMMERCIAL -> ApplicantKind.BUSINESS;
            case RESEARCH -> ApplicantKind.RESEARCH;
            case CHARITY -> ApplicantKind.CHARITY;
            case LEGAL -> ApplicantKind.LEGAL_SERVICE;
            case OTHER -> ApplicantKind.OTHER;
        };
    }

    static RequestRow row(Outcome outcome) {
        return switch (outcome) {
            case ALREADY_PUBLIC, OPEN -> RequestRow.GIVEN;
            case PARTLY -> RequestRow.GIVEN_IN_PART;
            case STATE_SECRET -> RequestRow.STATE_SECRET;
            case FORBIDDEN -> RequestRow.FORBIDDEN_BY_LAW;
            case SAFETY -> RequestRow.ENDANGERS_SAFETY;
            case THIRD_PARTY -> RequestRow.THIRD_PARTY;
            case INTERNAL -> RequestRow.INTERNAL_MATTER;
            case PROCESS -> RequestRow.PROCESS_INFORMATION;
            case ENFORCEMENT_FILE -> RequestRow.ENFORCEMENT_FILE;
            case QUERY_ITEM -> RequestRow.QUERY_MATTER;
            case NOT_HELD, OTHER_ORGAN -> RequestRow.NOT_HELD;
            case TO_BE_MADE -> RequestRow.WOULD_HAVE_TO_BE_MADE;
            case STILL_UNCLEAR -> RequestRow.STILL_UNCLEAR;
            case PETITION -> RequestRow.PETITION;
            case REPEATED -> RequestRow.REPEATED;
            case PUBLICATION -> RequestRow.PUBLICATION_ASKED;
            case EXCESSIVE -> RequestRow.EXCESSIVE;
            case CONFIRMATION -> RequestRow.CONFIRMATION_ASKED;
            case NOT_SUPPLEMENTED -> RequestRow.NOT_SUPPLEMENTED;
            case FEE_UNPAID -> RequestRow.FEE_UNPAID;
            case WITHDRAWN, OTHER -> RequestRow.OTHERWISE;
        };
    }
}
