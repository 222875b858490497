package org.chengmen.publishing.submissions;

import org.chengmen.kernel.RefusalCode;

/// Why what a member's own system sent was not taken.
public enum SubmissionRefusal implements RefusalCode {
    TOKEN_MISSING(Kind.NOT_SIGNED_IN),
    TOKEN_UNKNOWN(Kind.NOT_SIGNED_IN),
    TOKEN_EXPIRED(Kind.NOT_SIGNED_IN),
    MEMBER_CLOSED(Kind.NOT_ALLOWED),
    MAY_NOT_GIVE_TOKENS(Kind.NOT_ALLOWED),
    TOKEN_NOT_FOUND(Kind.NOT_FOUND),
    NAME_MISSING(Kind.INVALID),
    NAME_TOO_LONG(Kind.INVALID),
    LIFE_UNKNOWN(Kind.INVALID),
    TOO_MANY_TOKENS(Kind.CONFLICT),
    OWN_ID_MALFORMED(Kind.INVALID),
    SUBMISSION_UNKNOWN(Kind.NOT_FOUND),
    TARGET_UNKNOWN(Kind.INVALID),
    TARGET_CHANGED(Kind.CONFLICT),
    LANGUAGE_UNKNOWN(Kind.INVALID),
    LANGUAGE_CHANGED(Kind.CONFLICT),
    CATEGORY_TOO_LONG(Kind.INVALID),
    ADDRESS_MALFORMED(Kind.INVALID),
    MOMENT_MALFORMED(Kind.INVALID),
    REASON_TOO_LONG(Kind.INVALID),
    NOTHING_SENT(Kind.INVALID),
    TOO_MANY_AT_ONCE(Kind.TOO_LARGE),
    TOO_FAST(Kind.TOO_MANY);

    private final Kind kind;

    SubmissionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
