package org.chengmen.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// By what results are narrowed and counted. `field` holds what is asked for, `counted` what is
/// counted; null is not counted.
public enum Facet {
    KIND("kind", true),
    SITE("site", true),
    ORGANISATION("organisations", "organisation"),
    DISTRICT("district", true),
    COLUMN("columns", false),
    TYPE("type", true),
    SUBJECT("subject", true),
    GENRE("genre", true),
    VALIDITY("validity", true);

    private final String field;
    private final String counted;

    Facet(String field, boolean counted) {
        this(field, counted ? field : "");
    }

    Facet(String field, String counted) {
        this.field = field;
        this.counted = counted;
    }

    String field() {
        return field;
    }

    String counted() {
        return counted;
    }

    /// Its name in an address.
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Facet> named(String parameter) {
        return Arrays.stream(values()).filter(it -> it.parameter().equals(parameter)).findFirst();
    }

    static List<Facet> allCounted() {
        return Arrays.stream(values()).filter(it -> !it.counted.isEmpty()).toList();
    }
}
