package org.chengmen.publishing.checks;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/// Runs all checks over a draft. What must be mended comes first; of endless findings, the first.
@Component
public class Checks {

    private static final int MOST = 200;
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::code)
                    .thenComparing(Finding::place);

    private final List<Check> all;

    Checks(List<Check> all) {
        this.all = all;
    }

    public List<Finding> examine(Draft draft, CheckContext context) {
        return all.stream()
                .filter(it -> !context.skipped().contains(it.name()))
                .flatMap(it -> it.examine(draft, context).stream())
                .distinct()
                .sorted(ORDER)
                .limit(MOST)
                .toList();
    }
}
