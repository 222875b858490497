package org.chengmen.alliance.organisations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of units that stand behind a city's portal.
public enum OrganisationKind {
    CITY,
    DISTRICT,
    DEVELOPMENT_ZONE,
    FUNCTIONAL_AREA,
    PARTY_ORGAN,
    STATE_ORGAN,
    DEPARTMENT,
    AFFILIATED,
    INSTITUTION,
    MASS_ORGANIZATION,
    DEMOCRATIC_PARTY,
    VERTICAL_AGENCY,
    PUBLIC_ENTERPRISE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "alliance.kind." + code().replace('_', '-');
    }

    public static Optional<OrganisationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
