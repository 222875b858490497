package org.chengmen.publishing.harvest;

import org.chengmen.kernel.RefusalCode;

/// Why a source was not set up or changed.
public enum HarvestRefusal implements RefusalCode {
    ADDRESS_MALFORMED(Kind.INVALID),
    MEMBER_UNKNOWN(Kind.INVALID),
    TARGET_NOT_YOURS(Kind.NOT_ALLOWED),
    EVERY_UNKNOWN(Kind.INVALID),
    CATEGORY_TOO_LONG(Kind.INVALID),
    SET_TOO_LONG(Kind.INVALID),
    ALREADY_THERE(Kind.CONFLICT),
    SOURCE_UNKNOWN(Kind.NOT_FOUND);

    private final Kind kind;

    HarvestRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
