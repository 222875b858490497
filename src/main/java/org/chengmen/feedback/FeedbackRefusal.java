package org.chengmen.feedback;

import org.chengmen.kernel.RefusalCode;

/// Why feedback, or the work on it, was refused.
public enum FeedbackRefusal implements RefusalCode {
    KIND_MISSING(Kind.INVALID),
    PAGE_TOO_LONG(Kind.INVALID),
    TEXT_MISSING(Kind.INVALID),
    TEXT_TOO_LONG(Kind.INVALID),
    CONTACT_TOO_LONG(Kind.INVALID),
    ANSWER_MISSING(Kind.INVALID),
    ANSWER_TOO_LONG(Kind.INVALID),
    TOO_OFTEN(Kind.TOO_MANY),
    UNKNOWN(Kind.NOT_FOUND),
    ALREADY_CLOSED(Kind.CONFLICT);

    private final Kind kind;

    FeedbackRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
