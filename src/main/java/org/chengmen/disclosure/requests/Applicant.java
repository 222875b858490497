package org.chengmen.disclosure.requests;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.UUID;

/// Who asks. Without an account he follows his request by number and code.
public record Applicant(Kind kind, String name, @Nullable UUID account) {

    /// The columns of the yearly report: natural persons, and five kinds of organisations.
    public enum Kind {
        PERSON,
        COMMERCIAL,
        RESEARCH,
        CHARITY,
        LEGAL,
        OTHER;

        public String key() {
            return "disclosure.request.applicant." + name().toLowerCase(Locale.ROOT);
        }
    }
}
