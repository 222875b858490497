package org.chengmen.disclosure.duties;

import java.util.Locale;

/// How a duty stands on a day. Three states are kept; that it is late follows from its date.
public enum DutyState {
    OPEN("info"),
    OVERDUE("danger"),
    MET("success"),
    MET_LATE("warning"),
    VOID("plain");

    private final String tag;

    DutyState(String tag) {
        this.tag = tag;
    }

    /// The kind of the tag that shows it.
    public String tag() {
        return tag;
    }

    public String key() {
        return "disclosure.duty-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
