package org.chengmen.portal.emergency;

import org.chengmen.kernel.RefusalCode;

/// Why an emergency message is not raised or taken down.
public enum EmergencyRefusal implements RefusalCode {
    TITLE_MISSING(Kind.INVALID),
    TEXT_MISSING(Kind.INVALID),
    LEVEL_UNKNOWN(Kind.INVALID),
    ADDRESS_NOT_ACCEPTED(Kind.INVALID),
    HOURS_OUT_OF_RANGE(Kind.INVALID),
    NOT_RAISED(Kind.CONFLICT),
    NOT_ALLOWED(Kind.NOT_ALLOWED);

    private final Kind kind;

    EmergencyRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
