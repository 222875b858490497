package org.chengmen.disclosure.reports;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the yearly report says of requests (国办公开办函〔2021〕30号, chapters 3 and 4), counted by the room
/// that keeps them. Implement as a bean; without one the tables are filled in by hand.
public interface RequestFigures {

    /// The figures of one organisation in one year: by row, then by column. What is left out is 0.
    Map<RequestRow, Map<ApplicantKind, Integer>> requests(UUID organisation, int year);

    /// The figures of chapter 4: by kind of remedy (`RECONSIDERATION`, `LAWSUIT`, `LAWSUIT_AFTER`),
    /// each upheld, corrected, otherwise ended, still open.
    default Map<Remedy, List<Integer>> remedies(UUID organisation, int year) {
        return Map.of();
    }

    /// The columns of chapter 3; their sum is no column.
    enum ApplicantKind {
        PERSON,
        BUSINESS,
        RESEARCH,
        CHARITY,
        LEGAL_SERVICE,
        OTHER
    }

    /// The blocks of chapter 4.
    enum Remedy {
        RECONSIDERATION,
        LAWSUIT,
        LAWSUIT_AFTER
    }
}
