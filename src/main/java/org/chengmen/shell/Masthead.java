package org.chengmen.shell;

import org.jspecify.annotations.Nullable;

/// What stands in a site's masthead beside its name: the pattern that the style sheet draws, by its
/// name, the address of the logo, and whether a picture lies behind.
public record Masthead(String motif, @Nullable String logo, boolean pictured) {

    public static final Masthead PLAIN = new Masthead("skyline", null, false);
}
