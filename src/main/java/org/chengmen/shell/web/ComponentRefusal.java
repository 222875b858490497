package org.chengmen.shell.web;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode;

import java.util.List;

/// What the forms of the gallery refuse, so that every field can be seen with an error.
enum ComponentRefusal implements RefusalCode {
    PHONE_TOO_SHORT,
    REASON_MISSING,
    CHOICE_MISSING,
    CONSENT_MISSING,
    NO_SUCH_DAY,
    FILE_TOO_LARGE,
    TOO_LATE;

    static final List<Problem> ALL =
            List.of(
                    Problem.of(TOO_LATE),
                    Problem.at("phone", PHONE_TOO_SHORT, 7),
                    Problem.at("reason", REASON_MISSING),
                    Problem.at("street", CHOICE_MISSING),
                    Problem.at("way", CHOICE_MISSING),
                    Problem.at("consent", CONSENT_MISSING),
                    Problem.at("issued", NO_SUCH_DAY),
                    Problem.at("photo", FILE_TOO_LARGE, 20));

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
