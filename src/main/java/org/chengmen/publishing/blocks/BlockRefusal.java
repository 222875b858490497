package org.chengmen.publishing.blocks;

import org.chengmen.kernel.RefusalCode;

/// Why a page or a topic was not begun or arranged.
public enum BlockRefusal implements RefusalCode {
    ADDRESS_MALFORMED(Kind.INVALID),
    ADDRESS_TAKEN(Kind.INVALID),
    BLOCK_UNKNOWN(Kind.NOT_FOUND),
    KIND_UNKNOWN(Kind.INVALID),
    SITE_UNKNOWN(Kind.NOT_FOUND),
    TOO_MANY_BLOCKS(Kind.INVALID),
    TOPIC_UNKNOWN(Kind.NOT_FOUND);

    private final Kind kind;

    BlockRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
