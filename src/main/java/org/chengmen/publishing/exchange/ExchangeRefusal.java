package org.chengmen.publishing.exchange;

import org.chengmen.kernel.RefusalCode;

/// Why a command of the exchange was refused.
public enum ExchangeRefusal implements RefusalCode {
    TARGET_UNKNOWN(Kind.INVALID),
    TARGET_IS_SOURCE(Kind.CONFLICT),
    NOT_PUBLIC(Kind.CONFLICT),
    ALREADY_OFFERED(Kind.CONFLICT),
    ALREADY_ADOPTED(Kind.CONFLICT),
    OFFER_UNKNOWN(Kind.NOT_FOUND),
    OFFER_DECIDED(Kind.CONFLICT),
    MAY_NOT_OFFER(Kind.NOT_ALLOWED),
    MAY_NOT_RULE(Kind.NOT_ALLOWED),
    MAY_NOT_TAKE_OVER(Kind.NOT_ALLOWED),
    COLUMN_MISSING(Kind.INVALID),
    COLUMN_DOES_NOT_TAKE_IT(Kind.INVALID),
    TASK_UNKNOWN(Kind.NOT_FOUND),
    NOTHING_CHOSEN(Kind.INVALID),
    TOO_MANY_CHOSEN(Kind.INVALID),
    REASON_MISSING(Kind.INVALID),
    REASON_TOO_LONG(Kind.INVALID);

    private final Kind kind;

    ExchangeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
