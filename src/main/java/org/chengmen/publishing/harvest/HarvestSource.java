package org.chengmen.publishing.harvest;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A feed or repository of a member that is fetched for the editors of a site.
public record HarvestSource(
        UUID id,
        UUID member,
        UUID target,
        HarvestKind kind,
        String address,
        @Nullable String set,
        String category,
        int everyMinutes,
        boolean active,
        Place place,
        Health health) {

    /// How it goes: the numbers are those of the last round.
    public record Health(
            Instant nextAt,
            @Nullable Instant triedAt,
            @Nullable Instant succeededAt,
            int failures,
            @Nullable Cause cause,
            @Nullable String detail,
            int added,
            int changed,
            int unchanged,
            int refused) {

        public boolean isWell() {
            return failures == 0;
        }
    }

    Duration every() {
        return Duration.ofMinutes(everyMinutes);
    }
}
