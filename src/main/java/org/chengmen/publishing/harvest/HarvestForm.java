package org.chengmen.publishing.harvest;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;

/// What somebody typed to set up a source.
public record HarvestForm(
        @Nullable UUID target,
        @Nullable UUID member,
        @Nullable HarvestKind kind,
        @Nullable String address,
        @Nullable String set,
        @Nullable String category,
        int every) {

    public static final HarvestForm EMPTY =
            new HarvestForm(null, null, HarvestKind.FEED, "", "", "", 60);

    String written() {
        return Objects.requireNonNullElse(address, "").strip();
    }

    String setSpec() {
        return Objects.requireNonNullElse(set, "").strip();
    }

    String column() {
        return Objects.requireNonNullElse(category, "").strip();
    }
}
