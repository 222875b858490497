package org.chengmen.feedback.box;

import java.util.Locale;

/// What a visitor says about a page.
public enum FeedbackKind {
    USEFUL,
    NOT_USEFUL,
    ERROR;

    public String key() {
        return "feedback.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
