package org.chengmen.kernel;

import java.util.Locale;

/// One entry of a module's closed list of refusals, always an enum. The message key is
/// `refusal.<enum>.<constant>`, for example `refusal.site-refusal.contrast-too-low`.
public interface RefusalCode {

    String name();

    Kind kind();

    default String code() {
        var family = getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return (family + "." + name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }

    default String messageKey() {
        return "refusal." + code();
    }

    /// What a refusal means to the one who asked; the shell alone maps it to an HTTP status.
    enum Kind {
        INVALID,
        NOT_SIGNED_IN,
        NOT_ALLOWED,
        NOT_FOUND,
        GONE,
        CONFLICT,
        TOO_LARGE,
        TOO_MANY,
        UNAVAILABLE
    }
}
