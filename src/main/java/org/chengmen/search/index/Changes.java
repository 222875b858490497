package org.chengmen.search.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import org.springframework.stereotype.Component;

/// Brings in what has changed: reads how it is now, writes it, and only then forgets the lines. A
/// line that comes twice does no harm.
@Component
class Changes {

    private static final int AT_ONCE = 500;

    private final Pending pending;
    private final Copying copying;

    Changes(Pending pending, Copying copying) {
        this.pending = pending;
        this.copying = copying;
    }

    /// Whether there were any.
    boolean bringIn(String keeper) {
        var lines = pending.first(keeper, AT_ONCE);
        lines.stream()
                .collect(groupingBy(Pending.Line::source, mapping(Pending.Line::thing, toSet())))
                .forEach((source, things) -> copying.update(keeper, source, things));
        pending.done(lines);
        return !lines.isEmpty();
    }
}
