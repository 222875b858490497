package org.chengmen.publishing.checks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/// What a check may need to know beyond the draft: the day, and what its type leaves out.
public record CheckContext(LocalDate today, Set<String> skipped) {

    public CheckContext {
        skipped = Set.copyOf(skipped);
    }

    public static CheckContext of(LocalDate today, Collection<String> skipped) {
        return new CheckContext(today, Set.copyOf(skipped));
    }
}
