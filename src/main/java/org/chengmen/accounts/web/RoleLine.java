package org.chengmen.accounts.web;

import org.jspecify.annotations.Nullable;

/// A given role as the desk shows it. `state` is now, later, ended or revoked.
public record RoleLine(
        String id,
        String account,
        String holder,
        String role,
        String place,
        String from,
        @Nullable String to,
        @Nullable String deputyFor,
        String state) {

    public boolean isStanding() {
        return state.equals("now") || state.equals("later");
    }
}
