package org.chengmen.alliance.responsibilities;

import org.chengmen.kernel.RefusalCode;

/// Why a responsibility is not taken down as asked.
public enum ResponsibilityRefusal implements RefusalCode {
    NOT_FOUND(Kind.NOT_FOUND),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    ORGANISATION_UNKNOWN(Kind.INVALID),
    ENDS_BEFORE_START(Kind.INVALID),
    OVERLAPS(Kind.INVALID);

    private final Kind kind;

    ResponsibilityRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
