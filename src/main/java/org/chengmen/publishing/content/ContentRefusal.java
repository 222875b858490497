package org.chengmen.publishing.content;

import org.chengmen.kernel.RefusalCode;

/// Why a content, or a file to be read as content, is not taken.
public enum ContentRefusal implements RefusalCode {
    TOO_LARGE(Kind.TOO_LARGE),
    FILE_TOO_LARGE(Kind.TOO_LARGE),
    FILE_INFLATES_TOO_MUCH(Kind.INVALID),
    NOT_A_WORD_DOCUMENT(Kind.INVALID),
    NOT_A_SPREADSHEET(Kind.INVALID),
    SHEET_TOO_LARGE(Kind.INVALID);

    private final Kind kind;

    ContentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
