package org.chengmen.disclosure.requests.clocks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// The traffic light of a request.
public enum Signal {
    RED("danger"),
    YELLOW("warning"),
    GREEN("success"),
    /// The clock stands still: it is the applicant's turn.
    STILL("plain");

    private static final int SOON = 5;

    private final String tag;

    Signal(String tag) {
        this.tag = tag;
    }

    static Signal of(Optional<LocalDate> due, Optional<Integer> left) {
        if (due.isEmpty() || left.isEmpty()) {
            return STILL;
        }
        return left.get() < 0 ? RED : left.get() <= SOON ? YELLOW : GREEN;
    }

    /// The kind of the component `_tag` that shows it.
    public String tag() {
        return tag;
    }

    public String key() {
        return "disclosure.request.signal." + name().toLowerCase(Locale.ROOT);
    }
}
