package org.chengmen.publishing.renderings;

import org.chengmen.kernel.RefusalCode;

/// Why an English edition is not confirmed.
public enum RenderingRefusal implements RefusalCode {
    RENDERING_UNKNOWN(Kind.NOT_FOUND),
    MAY_NOT_CONFIRM(Kind.NOT_ALLOWED),
    CHANGED_MEANWHILE(Kind.CONFLICT);

    private final Kind kind;

    RenderingRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
