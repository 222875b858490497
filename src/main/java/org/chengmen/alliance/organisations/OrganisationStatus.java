package org.chengmen.alliance.organisations;

import java.util.Locale;

/// Whether a unit works on a given day; follows from its time span and is never stored.
public enum OrganisationStatus {
    PLANNED,
    ACTIVE,
    CLOSED;

    public String messageKey() {
        return "alliance.status." + name().toLowerCase(Locale.ROOT);
    }
}
