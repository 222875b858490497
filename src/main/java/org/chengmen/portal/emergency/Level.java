package org.chengmen.portal.emergency;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The four levels of an emergency (突发事件应对法, 2024, Art. 3 and 64).
public enum Level {
    RED,
    ORANGE,
    YELLOW,
    BLUE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Level> of(String code) {
        return Stream.of(values()).filter(level -> level.code().equals(code)).findFirst();
    }
}
