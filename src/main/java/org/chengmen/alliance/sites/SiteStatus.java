package org.chengmen.alliance.sites;

import java.util.Locale;

/// The life of a site. A closing site stays readable under a notice until its last day; a closed
/// one leads its visitors on.
public enum SiteStatus {
    PLANNED,
    OPEN,
    CLOSING,
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "alliance.site-status." + code();
    }

    static SiteStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
