package org.chengmen.publishing.harvest;

import org.chengmen.outbound.Outcome;

import java.util.Locale;

/// Why fetching a source failed.
public enum Cause {
    NOT_ALLOWED,
    REDIRECTS,
    TOO_LARGE,
    NOT_REACHABLE,
    TOO_SLOW,
    ANSWERED_BADLY,
    NOT_XML,
    DANGEROUS_XML,
    NOT_A_FEED,
    PROTOCOL_ERROR;

    static Cause of(Outcome.Refused.Reason reason) {
        return switch (reason) {
            case BODY_TOO_LARGE, BODY_INFLATES_TOO_MUCH -> TOO_LARGE;
            case TOO_MANY_REDIRECTS, REDIRECT_LESS_SECURE, REDIRECT_OF_A_CHANGE -> REDIRECTS;
            case ADDRESS_MALFORMED,
                    SCHEME_NOT_ALLOWED,
                    PORT_NOT_ALLOWED,
                    HOST_MALFORMED,
                    NETWORK_NOT_ALLOWED,
                    HEADER_NOT_ALLOWED ->
                    NOT_ALLOWED;
        };
    }

    static Cause of(Outcome.Failed.Reason reason) {
        return switch (reason) {
            case TOO_SLOW, BUSY -> TOO_SLOW;
            case HOST_UNKNOWN, NOT_REACHABLE, NOT_TRUSTED -> NOT_REACHABLE;
            case BROKEN_ANSWER, READER_FAILED -> ANSWERED_BADLY;
        };
    }

    public String key() {
        return "publishing.harvest.cause." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
