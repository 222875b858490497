package org.chengmen.alliance.sites;

import org.chengmen.kernel.RefusalCode;

/// Why a change of a site is not carried out.
public enum SiteRefusal implements RefusalCode {
    NOT_FOUND(Kind.NOT_FOUND),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    KIND_UNKNOWN(Kind.INVALID),
    SECOND_PORTAL(Kind.INVALID),
    OWNER_UNKNOWN(Kind.INVALID),
    PARENT_UNKNOWN(Kind.INVALID),
    PARENT_BELOW(Kind.INVALID),
    ID_CODE_TAKEN(Kind.INVALID),
    HOST_MALFORMED(Kind.INVALID),
    HOST_TAKEN(Kind.INVALID),
    HOST_NEEDED(Kind.INVALID),
    TOO_MANY_HOSTS(Kind.INVALID),
    LANGUAGE_UNKNOWN(Kind.INVALID),
    CHINESE_NEEDED(Kind.INVALID),
    STATUS_DOES_NOT_FIT(Kind.CONFLICT),
    PORTAL_STAYS(Kind.CONFLICT),
    LAST_DAY_PAST(Kind.INVALID),
    LAST_DAY_TOO_FAR(Kind.INVALID),
    MOVES_TO_ITSELF(Kind.INVALID),
    MOVES_NOWHERE(Kind.INVALID);

    private final Kind kind;

    SiteRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
