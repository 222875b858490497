package org.chengmen.shell;

import org.chengmen.kernel.RefusalCode;

/// What the frame itself refuses, before any room is asked.
public enum ShellRefusal implements RefusalCode {
    NOT_SIGNED_IN(Kind.NOT_SIGNED_IN),
    NOT_ALLOWED(Kind.NOT_ALLOWED),
    FOREIGN_ORIGIN(Kind.NOT_ALLOWED);

    private final Kind kind;

    ShellRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
