package org.chengmen.accounts.roles;

import org.chengmen.accounts.AccountId;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A role given to an account at an organisation or on a site, from one day to another, perhaps as
/// the deputy of somebody. `holder` and `deputyForName` are for reading.
public record RoleGrant(
        UUID id,
        AccountId account,
        String holder,
        Role role,
        @Nullable UUID organisation,
        @Nullable UUID site,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable UUID deputyFor,
        @Nullable String deputyForName,
        @Nullable Instant revokedAt) {

    public boolean isEnded(LocalDate today) {
        return revokedAt != null || (endsOn != null && endsOn.isBefore(today));
    }

    public boolean isYetToCome(LocalDate today) {
        return revokedAt == null && startsOn.isAfter(today);
    }
}
