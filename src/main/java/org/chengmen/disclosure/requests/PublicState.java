package org.chengmen.disclosure.requests;

import java.util.Locale;

/// Where a request stands, in the words of the applicant.
public enum PublicState {
    RECEIVED("info"),
    IN_HAND("info"),
    YOUR_TURN("warning"),
    ANSWERED("success"),
    WITHDRAWN("plain");

    private final String tag;

    PublicState(String tag) {
        this.tag = tag;
    }

    public static PublicState of(RequestState state) {
        return switch (state) {
            case SUBMITTED -> RECEIVED;
            case IN_HAND, FOR_APPROVAL -> IN_HAND;
            case CLARIFYING, AWAITING_FEE -> YOUR_TURN;
            case ANSWERED, ARCHIVED -> ANSWERED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    /// The kind of the component `_tag` that shows it.
    public String tag() {
        return tag;
    }

    public String key() {
        return "disclosure.request.public." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
