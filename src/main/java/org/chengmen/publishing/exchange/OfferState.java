package org.chengmen.publishing.exchange;

import java.util.Locale;

/// What became of an offer. `RECALLED` by who made it, `OVERTAKEN` because the document left the
/// public meanwhile.
public enum OfferState {
    OPEN,
    ADOPTED,
    RETURNED,
    FILED,
    RECALLED,
    OVERTAKEN;

    public String key() {
        return "publishing.exchange.state." + name().toLowerCase(Locale.ROOT);
    }

    /// The kind of tag that shows it.
    public String tag() {
        return switch (this) {
            case OPEN -> "info";
            case ADOPTED -> "success";
            case RETURNED -> "warning";
            case FILED, RECALLED, OVERTAKEN -> "plain";
        };
    }
}
