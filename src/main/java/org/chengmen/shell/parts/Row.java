package org.chengmen.shell.parts;

import org.jspecify.annotations.Nullable;

/// A row of a summary list; with `change`, a link that leads straight back after the change.
public record Row(String key, @Nullable String value, @Nullable String change) {

    public static Row of(String key, @Nullable String value) {
        return new Row(key, value, null);
    }
}
