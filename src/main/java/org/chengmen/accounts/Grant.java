package org.chengmen.accounts;

import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A role that somebody holds now: at an organisation (and all under it), on one site, or, for
/// administrators, everywhere.
public record Grant(Role role, @Nullable UUID organisation, @Nullable UUID site) {

    public static Grant everywhere(Role role) {
        return new Grant(role, null, null);
    }

    public static Grant at(Role role, UUID organisation) {
        return new Grant(role, organisation, null);
    }

    public static Grant on(Role role, UUID site) {
        return new Grant(role, null, site);
    }
}
