package org.chengmen.publishing.wording;

import java.util.Locale;

/// What it means that a form stands on the list.
public enum WordingLevel {
    FORBIDDEN,
    REVIEW,
    /// A longer word that contains a form and is right: it keeps the form from being found.
    ALLOWED,
    /// The name of a leader; the suggestion is the title, the rank the place in the order.
    LEADER;

    public String key() {
        return "publishing.wording.level." + name().toLowerCase(Locale.ROOT);
    }
}
