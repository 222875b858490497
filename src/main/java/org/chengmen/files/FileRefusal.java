package org.chengmen.files;

import org.chengmen.kernel.RefusalCode;

/// Why a file is not taken in, or not given out.
public enum FileRefusal implements RefusalCode {
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_HIDDEN_CHARACTERS,
    NAME_TURNED_AROUND,
    NAME_PATH,
    NAME_RESERVED,
    KIND_NOT_ALLOWED,
    EXTENSION_DISAGREES,
    EMPTY,
    TOO_LARGE(Kind.TOO_LARGE),
    QUOTA_USED_UP(Kind.CONFLICT),
    DAMAGED,
    POLYGLOT,
    MACROS,
    ENCRYPTED,
    EXTERNAL_TEMPLATE,
    ACTIVE_CONTENT,
    ARCHIVE_TOO_MANY_ENTRIES,
    ARCHIVE_INFLATES_TOO_MUCH,
    ARCHIVE_WITHIN_ARCHIVE,
    ARCHIVE_PATH,
    ARCHIVE_LINK,
    PICTURE_TOO_MANY_PIXELS,
    PICTURE_BROKEN,
    TOO_MUCH_WORK,
    VIRUS,
    BUSY(Kind.UNAVAILABLE),
    NO_SPACE(Kind.UNAVAILABLE),
    NOTHING_CHOSEN,
    TOO_MANY_AT_ONCE,
    ORGANISATION_NOT_YOURS(Kind.NOT_ALLOWED),
    NOT_FOUND(Kind.NOT_FOUND),
    REMOVED(Kind.GONE),
    BEING_CHECKED(Kind.UNAVAILABLE),
    IN_USE(Kind.CONFLICT);

    private final Kind kind;

    FileRefusal() {
        this(Kind.INVALID);
    }

    FileRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
