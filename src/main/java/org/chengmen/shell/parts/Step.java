package org.chengmen.shell.parts;

import org.jspecify.annotations.Nullable;

/// A step of a timeline: what happened, when, and a sentence about it.
public record Step(State state, String title, @Nullable String when, @Nullable String text) {

    /// Done, happening now, or still to come.
    public enum State {
        DONE,
        CURRENT,
        LATER
    }
}
