package org.chengmen.search;

import org.chengmen.kernel.RefusalCode;

/// Why a question was not answered.
public enum SearchRefusal implements RefusalCode {
    DATE_MALFORMED(Kind.INVALID),
    DATES_CROSSED(Kind.INVALID),
    PLACE_UNKNOWN(Kind.INVALID),
    PARAMETER_UNKNOWN(Kind.INVALID),
    TOO_LONG(Kind.INVALID),
    TOO_DEEP(Kind.INVALID),
    SIZE_OUT_OF_BOUNDS(Kind.INVALID),
    TOO_OFTEN(Kind.TOO_MANY),
    UNAVAILABLE(Kind.UNAVAILABLE),
    BUILDING_ALREADY(Kind.CONFLICT),
    NOTHING_KEPT(Kind.CONFLICT);

    private final Kind kind;

    SearchRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
