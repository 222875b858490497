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
    NOTHING_KEPT(Kind.NOT_ALLOWED);

    private final Kind kind;

    SearchRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
