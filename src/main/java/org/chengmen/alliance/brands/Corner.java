package org.chengmen.alliance.brands;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How round the corners of a site's buttons, fields and cards are.
public enum Corner {
    NONE("0"),
    SMALL("0.25rem"),
    LARGE("0.75rem");

    private final String radius;

    Corner(String radius) {
        this.radius = radius;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "alliance.corner." + code();
    }

    public static Optional<Corner> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    String radius() {
        return radius;
    }
}
