package org.chengmen.alliance.sites;

import java.util.Locale;

/// What a site is for its visitors; the home page's layout and the directory go by it.
public enum SiteKind {
    PORTAL,
    DISTRICT,
    ZONE,
    BUREAU,
    ORGAN,
    AGENCY,
    INSTITUTION,
    ASSOCIATION,
    ENTERPRISE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SiteKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
