package org.chengmen.publishing.open;

import org.chengmen.kernel.RefusalCode;

/// Why a program was not given what it asked for.
public enum OpenRefusal implements RefusalCode {
    FORMAT_UNKNOWN(Kind.NOT_FOUND),
    ORGANISATION_UNKNOWN(Kind.NOT_FOUND),
    SITEMAP_UNKNOWN(Kind.NOT_FOUND),
    TOKEN_MALFORMED(Kind.INVALID),
    TOKEN_GONE(Kind.GONE);

    private final Kind kind;

    OpenRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
