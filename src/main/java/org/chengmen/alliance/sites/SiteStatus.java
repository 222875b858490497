package org.chengmen.alliance.sites;

import java.util.Locale;
import java.util.Set;

/// The life of a site. A closing site stays readable under a notice until its last day; a closed
/// one leads its visitors on.
public enum SiteStatus {
    PLANNED,
    OPEN,
    CLOSING,
    CLOSED;

    public boolean leadsTo(SiteStatus next) {
        return switch (this) {
            case PLANNED -> Set.of(OPEN).contains(next);
            case OPEN -> Set.of(CLOSING).contains(next);
            case CLOSING -> Set.of(OPEN, CLOSED).contains(next);
            case CLOSED -> false;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SiteStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
