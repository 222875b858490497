package org.chengmen.publishing.exchange;

import java.util.Locale;

/// Whether a document was taken over word for word.
public enum AdoptionMode {
    AS_IS,
    WITH_CHANGES;

    public String key() {
        return "publishing.exchange.mode." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
