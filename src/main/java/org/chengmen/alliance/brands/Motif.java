package org.chengmen.alliance.brands;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The pattern behind a site's masthead. Each is drawn by the style sheet in the site's colour, so
/// a site brings a name and never a drawing.
public enum Motif {
    SKYLINE,
    WAVES,
    LATTICE,
    BRICKS,
    RAYS,
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "alliance.motif." + code();
    }

    public static Optional<Motif> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
