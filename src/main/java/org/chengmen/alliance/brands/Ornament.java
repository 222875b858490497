package org.chengmen.alliance.brands;

import org.chengmen.shell.Masthead;
import org.jspecify.annotations.Nullable;

/// What a brand has beside its colours. Without a logo the city gate stands; a masthead picture
/// lies behind a solid band that carries the text, so the text's contrast is the page's own.
public record Ornament(
        Corner corner, Motif motif, @Nullable Picture logo, @Nullable Picture masthead) {

    public static final Ornament PLAIN = new Ornament(Corner.NONE, Motif.SKYLINE, null, null);

    private static final int MASTHEAD_WIDTH = 1920;
    private static final int LOGO_WIDTH = 160;

    public Ornament with(@Nullable Picture newLogo, @Nullable Picture newMasthead) {
        return new Ornament(corner, motif, newLogo, newMasthead);
    }

    /// What the shell shows of it.
    public Masthead asMasthead() {
        var address = logo == null ? null : logo.href(LOGO_WIDTH);
        return new Masthead(motif.code(), address, masthead != null);
    }

    String tokens() {
        return """
            --radius: %s;
            --masthead-image: %s;
        """
                .formatted(corner.radius(), image());
    }

    private String image() {
        return masthead == null ? "none" : "url(\"" + masthead.href(MASTHEAD_WIDTH) + "\")";
    }
}
