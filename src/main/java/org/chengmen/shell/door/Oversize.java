package org.chengmen.shell.door;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Tells a form that is too large from one that is broken: Jetty says both with the same types.
final class Oversize {

    private Oversize() {}

    static DoorRefusal caused(Throwable failure) {
        return chain(failure).anyMatch(Oversize::speaksOfSize)
                ? DoorRefusal.TOO_LARGE
                : DoorRefusal.MALFORMED_FORM;
    }

    static Stream<Throwable> chain(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Objects::requireNonNull)
                .limit(20);
    }

    private static boolean speaksOfSize(Throwable failure) {
        var text = Objects.requireNonNullElse(failure.getMessage(), "").toLowerCase(Locale.ROOT);
        return text.contains("too large") || text.contains("too many") || text.contains("exceed");
    }
}
