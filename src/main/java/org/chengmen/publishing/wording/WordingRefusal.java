package org.chengmen.publishing.wording;

import org.chengmen.kernel.RefusalCode;

/// Why a line does not come onto the list.
public enum WordingRefusal implements RefusalCode {
    FORM_LENGTH(Kind.INVALID),
    LEVEL_MISSING(Kind.INVALID),
    SUGGESTION_TOO_LONG(Kind.INVALID),
    REASON_TOO_LONG(Kind.INVALID),
    RANK_OUT_OF_BOUNDS(Kind.INVALID),
    TITLE_MISSING(Kind.INVALID),
    FILE_UNREADABLE(Kind.INVALID),
    LINE_WRONG(Kind.INVALID),
    TOO_MANY(Kind.INVALID),
    NOT_YOURS(Kind.NOT_ALLOWED);

    private final Kind kind;

    WordingRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
