package org.chengmen.publishing.publication;

import java.util.Locale;

/// How the public finds a document: in force; with a notice that it no longer is; or gone.
public enum PublicState {
    LIVE,
    WITHDRAWN,
    REMOVED,
    EXPIRED;

    public String key() {
        return "publishing.public-state." + name().toLowerCase(Locale.ROOT);
    }
}
