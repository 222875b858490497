package org.chengmen.portal.traditional;

import org.chengmen.kernel.RefusalCode;

/// Why a correction is not taken.
public enum TraditionalRefusal implements RefusalCode {
    WORD_MALFORMED(Kind.INVALID),
    NOTHING_CHANGED(Kind.INVALID),
    TOO_MANY(Kind.INVALID),
    WORD_UNKNOWN(Kind.NOT_FOUND),
    NOT_ALLOWED(Kind.NOT_ALLOWED);

    private final Kind kind;

    TraditionalRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
