package org.chengmen.audit.verification;

/// Something that does not fit, with the place where it stands: an entry (`5-17`), a stretch of
/// entries (`5-17…20`), a chain (`5`) or an anchor (`3`).
public record Finding(Kind kind, String place, String detail) {

    /// What somebody did to the trail.
    public enum Kind {
        CHANGED,
        INSERTED,
        REMOVED,
        HEAD_FORGED,
        ANCHOR_CHANGED,
        ANCHOR_REMOVED,
        ANCHOR_CONTRADICTED
    }

    static Finding at(Kind kind, int chain, long number, String detail) {
        return new Finding(kind, chain + "-" + number, detail);
    }

    static Finding between(Kind kind, int chain, long first, long last) {
        var place = chain + "-" + first;
        return new Finding(kind, first == last ? place : place + "…" + last, "");
    }

    static Finding of(Kind kind, long thing) {
        return new Finding(kind, String.valueOf(thing), "");
    }
}
