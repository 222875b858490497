package org.chengmen.disclosure;

import org.chengmen.kernel.RefusalCode;

/// Why a command on the catalogue, the duties or the reports was refused.
public enum DisclosureRefusal implements RefusalCode {
    ITEM_UNKNOWN(Kind.NOT_FOUND),
    ITEM_CODE_MALFORMED(Kind.INVALID),
    ITEM_CODE_TAKEN(Kind.CONFLICT),
    ITEM_CODE_TWICE(Kind.INVALID),
    ITEM_CLASS_UNKNOWN(Kind.INVALID),
    ITEM_NAME_MISSING(Kind.INVALID),
    ITEM_BASIS_MISSING(Kind.INVALID),
    ITEM_TEXT_TOO_LONG(Kind.INVALID),
    ITEM_LIMIT_OUT_OF_RANGE(Kind.INVALID),
    ITEM_RHYTHM_UNKNOWN(Kind.INVALID),
    ITEM_ANCHOR_UNKNOWN(Kind.INVALID),
    ITEM_BEARER_MISSING(Kind.INVALID),
    ITEM_KIND_UNKNOWN(Kind.INVALID),
    ITEM_ORGANISATION_UNKNOWN(Kind.INVALID),
    ITEM_TYPES_MISSING(Kind.INVALID),
    ITEM_DATE_MALFORMED(Kind.INVALID),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    DUTY_UNKNOWN(Kind.NOT_FOUND),
    DUTY_ALREADY_MET(Kind.CONFLICT),
    DUTY_NOT_VOID(Kind.CONFLICT),
    REASON_MISSING(Kind.INVALID),
    REASON_TOO_LONG(Kind.INVALID),
    PROOF_UNKNOWN(Kind.INVALID),
    PROOF_OF_ANOTHER_UNIT(Kind.INVALID),
    PROOF_OF_ANOTHER_TYPE(Kind.INVALID),
    PLACE_UNKNOWN(Kind.INVALID),
    UNIT_UNKNOWN(Kind.NOT_FOUND),
    ENTRY_UNKNOWN(Kind.NOT_FOUND),
    MONTH_MALFORMED(Kind.NOT_FOUND),
    YEAR_OUT_OF_RANGE(Kind.NOT_FOUND),
    MAY_NOT_SEE(Kind.NOT_ALLOWED),
    FIGURE_NOT_A_COUNT(Kind.INVALID),
    REPORT_DOES_NOT_BALANCE(Kind.INVALID),
    CHAPTER_TOO_LONG(Kind.INVALID);

    private final Kind kind;

    DisclosureRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
