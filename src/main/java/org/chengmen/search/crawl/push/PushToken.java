package org.chengmen.search.crawl.push;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// With what a member's program proves itself. The token itself is shown once and not kept.
public record PushToken(
        UUID id,
        UUID organisation,
        String name,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        @Nullable Instant usedAt) {

    public boolean isValid(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }
}
