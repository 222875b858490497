package org.chengmen.portal.layouts;

import org.chengmen.kernel.RefusalCode;

/// Why a home page is not arranged as asked.
public enum LayoutRefusal implements RefusalCode {
    LAYOUT_UNKNOWN(Kind.INVALID),
    SITE_UNKNOWN(Kind.NOT_FOUND);

    private final Kind kind;

    LayoutRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
