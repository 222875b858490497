package org.chengmen.audit;

import org.chengmen.kernel.RefusalCode;

/// Why the audit room refuses.
public enum AuditRefusal implements RefusalCode {
    KEPT_BY_LAW(Kind.INVALID),
    NO_SUCH_ENTRY(Kind.NOT_FOUND),
    NOT_A_TIME(Kind.INVALID),
    TIME_REVERSED(Kind.INVALID),
    TOO_LONG(Kind.INVALID);

    private final Kind kind;

    AuditRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
