package org.chengmen.publishing.upkeep;

import org.chengmen.kernel.PageOf;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.UUID;

/// One report on the upkeep of sites. Each is a bean; its texts stand under `publishing.upkeep.`
/// and its code.
public interface Report {

    String code();

    int order();

    /// After the line with the key `after`.
    PageOf<Line> page(Collection<UUID> sites, @Nullable String after, int size);

    default String key() {
        return "publishing.upkeep." + code();
    }
}
