package org.chengmen.search.crawl.push;

import org.chengmen.kernel.RefusalCode;

/// Why pages that a member's program sent, or a token for it, were not taken.
public enum PushRefusal implements RefusalCode {
    TOKEN_MISSING(Kind.NOT_SIGNED_IN),
    TOKEN_NOT_VALID(Kind.NOT_SIGNED_IN),
    TOKEN_UNKNOWN(Kind.NOT_FOUND),
    TOKEN_NAME_MISSING(Kind.INVALID),
    ORGANISATION_NOT_YOURS(Kind.INVALID),
    NOTHING_SENT(Kind.INVALID),
    TOO_MANY_PAGES(Kind.INVALID),
    ADDRESS_MALFORMED(Kind.INVALID),
    ADDRESS_NOT_YOURS(Kind.NOT_ALLOWED),
    TITLE_MISSING(Kind.INVALID),
    TEXT_MISSING(Kind.INVALID),
    FIELD_TOO_LONG(Kind.INVALID),
    LANGUAGE_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    PushRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
