package org.chengmen.audit.trail;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Who acted, as they were called at that time; `id` is the account, `system` or `visitor`.
public record Actor(String id, String name, @Nullable UUID organisation, String address) {

    public static final String SYSTEM = "system";
    public static final String VISITOR = "visitor";
}
