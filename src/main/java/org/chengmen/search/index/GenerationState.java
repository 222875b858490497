package org.chengmen.search.index;

import java.util.Locale;

/// The life of an index.
public enum GenerationState {
    BUILDING,
    LIVE,
    /// No longer asked, still kept up to date: one can go back to it.
    KEPT,
    GONE;

    public String key() {
        return "search.generation." + name().toLowerCase(Locale.ROOT);
    }
}
