package org.chengmen.shell.tables;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode;
import org.chengmen.kernel.Refused;

import java.util.List;

/// Why a file is not read as a table.
public enum TableRefusal implements RefusalCode {
    FILE_NEEDED(Kind.INVALID),
    FILE_TOO_LARGE(Kind.TOO_LARGE),
    NOT_A_TABLE(Kind.INVALID),
    TOO_MANY_ROWS(Kind.INVALID),
    NO_ROWS(Kind.INVALID),
    COLUMN_UNKNOWN(Kind.INVALID),
    COLUMN_TWICE(Kind.INVALID),
    COLUMN_MISSING(Kind.INVALID),
    NO_LONGER_KEPT(Kind.GONE);

    private final Kind kind;

    TableRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /// What a person chose for the field `file`.
    public Refused atFile(Object... values) {
        return new Refused(List.of(Problem.at("file", this, values)));
    }
}
