package org.chengmen.disclosure.requests.letters;

import java.util.Locale;

/// The letters of the procedure.
public enum LetterKind {
    RECEIPT,
    CLARIFICATION,
    CONSULTATION,
    EXTENSION,
    TRANSFER,
    FEE,
    DECISION;

    public String key() {
        return "disclosure.request.letter." + name().toLowerCase(Locale.ROOT);
    }
}
