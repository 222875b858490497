package org.chengmen.search.crawl;

import org.chengmen.outbound.Outcome;

import java.util.Locale;

/// Why an address is not in the search: a closed list, so that every one can be counted and put in
/// words.
public enum Cause {
    HOST_UNKNOWN,
    NOT_REACHABLE,
    NOT_TRUSTED,
    TOO_SLOW,
    BUSY,
    BROKEN_ANSWER,
    NOT_ALLOWED,
    TOO_LARGE,
    INFLATES_TOO_MUCH,
    SERVER_ERROR,
    ANSWER_REFUSED,
    NOT_FOUND,
    MOVED,
    MOVED_AWAY,
    REDIRECT_LOOP,
    CANONICAL_ELSEWHERE,
    NOINDEX,
    NO_TEXT,
    NOT_A_PAGE,
    FILE_UNREADABLE,
    SOURCE_UNREADABLE,
    ROBOTS,
    ROBOTS_UNREACHABLE,
    DENIED,
    TOO_DEEP,
    REPEATING_PATH,
    ENDLESS,
    TOO_MANY_PAGES,
    TOO_MANY_LINKS;

    public String key() {
        return "search.crawl.cause." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Cause of(Outcome.Failed failed) {
        return switch (failed.reason()) {
            case HOST_UNKNOWN -> HOST_UNKNOWN;
            case NOT_REACHABLE -> NOT_REACHABLE;
            case NOT_TRUSTED -> NOT_TRUSTED;
            case TOO_SLOW -> TOO_SLOW;
            case BUSY -> BUSY;
            case BROKEN_ANSWER, READER_FAILED -> BROKEN_ANSWER;
        };
    }

    public static Cause of(Outcome.Refused refused) {
        return switch (refused.reason()) {
            case BODY_TOO_LARGE -> TOO_LARGE;
            case BODY_INFLATES_TOO_MUCH -> INFLATES_TOO_MUCH;
            case TOO_MANY_REDIRECTS -> REDIRECT_LOOP;
            default -> NOT_ALLOWED;
        };
    }

    public static Cause of(int status) {
        return switch (status) {
            case 404, 410 -> NOT_FOUND;
            default -> status >= 500 || status == 429 ? SERVER_ERROR : ANSWER_REFUSED;
        };
    }
}
