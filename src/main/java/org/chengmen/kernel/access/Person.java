package org.chengmen.kernel.access;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Somebody who signed in; staff always belong to an organisation.
public record Person(UUID account, Kind kind, String name, @Nullable UUID organisation) {

    public enum Kind {
        CITIZEN,
        ENTERPRISE,
        STAFF
    }
}
