package org.chengmen.alliance.sites;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    public String messageKey() {
        return "alliance.site-kind." + code();
    }

    public static Optional<SiteKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    static SiteKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
