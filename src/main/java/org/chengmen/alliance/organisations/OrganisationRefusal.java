package org.chengmen.alliance.organisations;

import org.chengmen.kernel.RefusalCode;

/// Why a change of an organisation is not carried out.
public enum OrganisationRefusal implements RefusalCode {
    NOT_FOUND(Kind.NOT_FOUND),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    CODE_MALFORMED(Kind.INVALID),
    CODE_TAKEN(Kind.INVALID),
    CODE_TWICE(Kind.INVALID),
    KIND_UNKNOWN(Kind.INVALID),
    PARENT_UNKNOWN(Kind.INVALID),
    PARENT_BELOW(Kind.INVALID),
    CREDIT_CODE_TAKEN(Kind.INVALID),
    ENDING_UNKNOWN(Kind.INVALID),
    ENDS_BEFORE_START(Kind.INVALID),
    SUCCESSOR_UNKNOWN(Kind.INVALID),
    SUCCESSOR_ITSELF(Kind.INVALID),
    SUCCESSOR_CLOSED(Kind.INVALID),
    SUCCESSORS_DO_NOT_FIT(Kind.INVALID),
    ALREADY_ENDED(Kind.CONFLICT),
    CITY_STAYS(Kind.CONFLICT),
    STILL_HAS_UNITS(Kind.CONFLICT);

    private final Kind kind;

    OrganisationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
