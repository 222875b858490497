package org.chengmen.alliance.drafts;

import org.chengmen.kernel.RefusalCode;

/// What can be wrong with a text that somebody typed, whatever it is for.
public enum DraftRefusal implements RefusalCode {
    REQUIRED,
    TOO_LONG,
    UNREADABLE,
    DATE_MALFORMED,
    PHONE_MALFORMED,
    EMAIL_MALFORMED,
    ADDRESS_MALFORMED;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
