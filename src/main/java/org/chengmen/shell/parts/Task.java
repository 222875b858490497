package org.chengmen.shell.parts;

import org.jspecify.annotations.Nullable;

/// A part of a long application. What cannot be filled in yet is not a link.
public record Task(State state, String title, @Nullable String hint, @Nullable String href) {

    /// The few states that a person needs to tell apart.
    public enum State {
        DONE,
        TO_DO,
        NOT_YET,
        WRONG
    }
}
