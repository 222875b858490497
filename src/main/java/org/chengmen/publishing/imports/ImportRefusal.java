package org.chengmen.publishing.imports;

import org.chengmen.kernel.RefusalCode;

/// Why a line, or a file, was not imported.
public enum ImportRefusal implements RefusalCode {
    FILE_UNREADABLE,
    FORMAT_UNKNOWN,
    HEAD_MISSING,
    HEAD_UNKNOWN,
    LINE_MALFORMED,
    ID_MALFORMED,
    SITE_UNKNOWN,
    COLUMN_UNKNOWN,
    TYPE_NOT_IN_COLUMN,
    LANGUAGE_UNKNOWN,
    MOMENT_MALFORMED,
    STATE_UNKNOWN;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
