package org.chengmen.portal.mourning;

import org.chengmen.kernel.RefusalCode;

/// Why the sites are not put in grey, or not taken out of it.
public enum MourningRefusal implements RefusalCode {
    REASON_MISSING(Kind.INVALID),
    TIME_MALFORMED(Kind.INVALID),
    END_NOT_AFTER_BEGIN(Kind.INVALID),
    TOO_LONG(Kind.INVALID),
    ALREADY_OVER(Kind.CONFLICT),
    NOT_ALLOWED(Kind.NOT_ALLOWED);

    private final Kind kind;

    MourningRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
