package org.chengmen.feedback.box;

import java.util.Locale;

/// How far the unit has come with it.
public enum FeedbackState {
    NEW,
    IN_HAND,
    CLOSED;

    public String key() {
        return "feedback.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
