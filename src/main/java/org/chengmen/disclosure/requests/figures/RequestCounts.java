package org.chengmen.disclosure.requests.figures;

import org.chengmen.disclosure.requests.Applicant;
import org.chengmen.disclosure.requests.decisions.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/// Counts the requests of a unit and a year as the third chapter of the yearly report asks
/// (国办公开办函〔2021〕30号): new, carried over, results by outcome, carried forward; each by kind of
/// applicant. All of it follows from the requests themselves.
@Repository
public class RequestCounts {

    private final JdbcClient database;

    RequestCounts(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public YearOfRequests of(UUID organisation, int year) {
        var first = LocalDate.of(year, 1, 1);
        var next = first.plusYears(1);
        return new YearOfRequests(
                year,
                received(organisation, first, next),
                open(organisation, first),
                results(organisation, first, next),
                open(organisation, next));
    }

    private Map<Applicant.Kind, Integer> received(UUID organisation, LocalDate from, LocalDate to) {
        return counted(
                database.sql(
                                """
                                select applicant_kind, count(*) as number from disclosure.request
                                where organisation = :organisation
                                  and received_on >= :from and received_on < :to
                                group by applicant_kind
                                """)
                        .param("organisation", organisation)
                        .param("from", Date.valueOf(from))
                        .param("to", Date.valueOf(to)));
    }

    /// Received before that day, and not answered before it.
    private Map<Applicant.Kind, Integer> open(UUID organisation, LocalDate day) {
        return counted(
                database.sql(
                                """
                                select applicant_kind, count(*) as number from disclosure.request
                                where organisation = :organisation and received_on < :day
                                  and (answered_on is null or answered_on >= :day)
                                group by applicant_kind
                                """)
                        .param("organisation", organisation)
                        .param("day", Date.valueOf(day)));
    }

    private static Map<Applicant.Kind, Integer> counted(JdbcClient.StatementSpec statement) {
        var counts = new EnumMap<Applicant.Kind, Integer>(Applicant.Kind.class);
        statement.query(row -> {
            counts.put(
                    Applicant.Kind.valueOf(row.getString("applicant_kind")), row.getInt("number"));
        });
        return counts;
    }

    private Map<Outcome, Map<Applicant.Kind, Integer>> results(
            UUID organisation, LocalDate from, LocalDate to) {
        var results = new EnumMap<Outcome, Map<Applicant.Kind, Integer>>(Outcome.class);
        database.sql(
                        """
                        select outcome, applicant_kind, count(*) as number from disclosure.request
                        where organisation = :organisation
                          and answered_on >= :from and answered_on < :to
                        group by outcome, applicant_kind
                        """)
                .param("organisation", organisation)
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query(row -> {
                    results.computeIfAbsent(
                                    Outcome.valueOf(row.getString("outcome")),
                                    it -> new EnumMap<>(Applicant.Kind.class))
                            .put(
                                    Applicant.Kind.valueOf(row.getString("applicant_kind")),
                                    row.getInt("number"));
                });
        return results;
    }
}
