package org.chengmen.portal.mourning;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A time in which all sites stand in grey, or in which staff see what that looks like.
public record Mourning(
        UUID id,
        String reason,
        Instant beginsAt,
        Instant until,
        boolean drill,
        @Nullable Instant endedAt) {

    boolean isAt(Instant now) {
        return endedAt == null && !now.isBefore(beginsAt) && now.isBefore(until);
    }

    boolean isOver(Instant now) {
        return endedAt != null || !now.isBefore(until);
    }

    /// When it ended, or ends by itself.
    public Instant end() {
        return endedAt == null ? until : endedAt;
    }
}
