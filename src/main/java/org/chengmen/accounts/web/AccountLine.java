package org.chengmen.accounts.web;

import org.jspecify.annotations.Nullable;

/// An account in the list of the desk.
public record AccountLine(
        String id,
        String name,
        @Nullable String login,
        @Nullable String mail,
        String organisation,
        String status,
        String signedIn) {}
