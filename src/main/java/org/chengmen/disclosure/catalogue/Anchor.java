package org.chengmen.disclosure.catalogue;

import org.chengmen.disclosure.catalogue.Rhythm.Period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// From which end of a period the limit is counted: a plan from its beginning, figures from its
/// end.
public enum Anchor {
    START,
    END;

    public static Optional<Anchor> of(String name) {
        return Arrays.stream(values())
                .filter(it -> it.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    public LocalDate of(Period period) {
        return this == START ? period.start() : period.end().minusDays(1);
    }

    public String key() {
        return "disclosure.anchor." + name().toLowerCase(Locale.ROOT);
    }
}
