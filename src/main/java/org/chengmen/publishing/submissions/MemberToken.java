package org.chengmen.publishing.submissions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// The key with which a member's own system sends. The key itself is shown once and kept nowhere.
public record MemberToken(
        UUID id,
        UUID member,
        String name,
        Instant createdAt,
        String createdByName,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedByName) {

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean holds(Instant now) {
        return !isRevoked() && !isExpired(now);
    }
}
