package org.chengmen.disclosure.requests.web;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Reads values of forms; what cannot be read is missing, and said so by the one who needs it.
final class Typed {

    private Typed() {}

    static @Nullable Integer number(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> kind, @Nullable String typed) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(it -> it.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
