package org.chengmen.publishing.submissions;

import java.util.Locale;

/// The way on which something was sent.
public enum Channel {
    API,
    WEBLOG,
    FEED,
    OAI;

    public String key() {
        return "publishing.submissions.channel." + name().toLowerCase(Locale.ROOT);
    }
}
