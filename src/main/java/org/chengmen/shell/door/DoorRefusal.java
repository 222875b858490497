package org.chengmen.shell.door;

import org.chengmen.kernel.RefusalCode;

/// What the door refuses before a room hears of it.
public enum DoorRefusal implements RefusalCode {
    UNREADABLE_TEXT(Kind.INVALID),
    MALFORMED_FORM(Kind.INVALID),
    TOO_MANY_FIELDS(Kind.TOO_LARGE),
    TOO_LARGE(Kind.TOO_LARGE);

    private final Kind kind;

    DoorRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    int status() {
        return kind == Kind.TOO_LARGE ? 413 : 400;
    }
}
