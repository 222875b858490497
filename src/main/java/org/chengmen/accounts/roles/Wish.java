package org.chengmen.accounts.roles;

import org.chengmen.accounts.AccountId;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// A role that is to be given.
public record Wish(
        AccountId account,
        Role role,
        @Nullable UUID organisation,
        @Nullable UUID site,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable UUID deputyFor) {}
