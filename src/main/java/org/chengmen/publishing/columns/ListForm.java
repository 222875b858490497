package org.chengmen.publishing.columns;

import java.util.Locale;

/// How a column shows its documents.
public enum ListForm {
    LINES,
    SUMMARIES,
    PICTURES,
    /// The column is a page itself: its newest document stands in it.
    PAGE;

    public String key() {
        return "publishing.list-form." + name().toLowerCase(Locale.ROOT);
    }
}
