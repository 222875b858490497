package org.chengmen.disclosure.requests;

import java.util.Locale;

/// What can be done to a request: by its applicant, by the unit that answers, by its head.
public enum Move {
    FILE,
    CONFIRM,
    ASSIGN,
    ASK,
    CLARIFY,
    CONSULT,
    END_CONSULTATION,
    PROPOSE_EXTENSION,
    EXTEND,
    TRANSFER,
    CHARGE,
    PAY,
    PREPARE,
    PROPOSE,
    RETURN,
    ANSWER,
    WITHDRAW,
    ARCHIVE,
    PUBLISH,
    TAKE_BACK;

    public String key() {
        return "disclosure.request.move." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
