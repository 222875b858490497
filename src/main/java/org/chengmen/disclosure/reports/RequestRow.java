package org.chengmen.disclosure.reports;

/// The rows of the table of requests that are counted; the total of results is added up.
public enum RequestRow {
    NEW(Part.IN),
    CARRIED_OVER(Part.IN),
    GIVEN(Part.RESULT),
    GIVEN_IN_PART(Part.RESULT),
    STATE_SECRET(Part.RESULT),
    FORBIDDEN_BY_LAW(Part.RESULT),
    ENDANGERS_SAFETY(Part.RESULT),
    THIRD_PARTY(Part.RESULT),
    INTERNAL_MATTER(Part.RESULT),
    PROCESS_INFORMATION(Part.RESULT),
    ENFORCEMENT_FILE(Part.RESULT),
    QUERY_MATTER(Part.RESULT),
    NOT_HELD(Part.RESULT),
    WOULD_HAVE_TO_BE_MADE(Part.RESULT),
    STILL_UNCLEAR(Part.RESULT),
    PETITION(Part.RESULT),
    REPEATED(Part.RESULT),
    PUBLICATION_ASKED(Part.RESULT),
    EXCESSIVE(Part.RESULT),
    CONFIRMATION_ASKED(Part.RESULT),
    NOT_SUPPLEMENTED(Part.RESULT),
    FEE_UNPAID(Part.RESULT),
    OTHERWISE(Part.RESULT),
    CARRIED_FORWARD(Part.OUT);

    private final Part part;

    RequestRow(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }

    /// New and carried over are what came in; results and what is carried forward are what became
    /// of it. Both sums are the same.
    public enum Part {
        IN,
        RESULT,
        OUT
    }
}
