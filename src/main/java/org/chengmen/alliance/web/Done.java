package org.chengmen.alliance.web;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/// What has just been done, to be said on the page that follows.
public enum Done {
    FOUNDED,
    CHANGED,
    ENDED,
    IMPORTED,
    DRESSED,
    LAUNCHED,
    CLOSING,
    REOPENED,
    ASSIGNED;

    static @Nullable Done of(String name) {
        return Arrays.stream(values())
                .filter(done -> done.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    public String messageKey() {
        return "alliance.done." + name().toLowerCase(Locale.ROOT);
    }
}
