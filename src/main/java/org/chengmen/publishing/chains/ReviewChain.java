package org.chengmen.publishing.chains;

import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// The ordered levels that an edition passes after its author let it go (三审三校). A document finishes
/// on the version of the chain that it started with. The city's own chain has no organisation.
public record ReviewChain(
        UUID id, int version, @Nullable UUID organisation, LocalizedText name, List<Level> levels) {

    public ReviewChain {
        levels = List.copyOf(levels);
    }

    public Level level(int position) {
        return levels.get(position);
    }

    public boolean isLast(int position) {
        return position == levels.size() - 1;
    }
}
