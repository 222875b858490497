package org.chengmen.accounts.web;

import org.jspecify.annotations.Nullable;

/// What a person fills in about themselves. The kept citizen number is never sent back to a screen.
public record ProfileForm(
        @Nullable String name, @Nullable String phone, @Nullable String citizenNumber) {}
