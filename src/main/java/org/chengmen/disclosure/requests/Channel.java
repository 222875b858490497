package org.chengmen.disclosure.requests;

import java.util.Locale;

/// How a request reached the unit. It says which day counts as received (Art. 31).
public enum Channel {
    /// The page answers with a receipt at once, so both sides confirm on the day of sending.
    WEB,
    /// The day it is handed over.
    COUNTER,
    /// The day it is signed for.
    REGISTERED_POST,
    /// The day the unit confirms it with the applicant.
    POST,
    /// The day both sides confirm.
    FAX;

    public String key() {
        return "disclosure.request.channel." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
