package org.chengmen.accounts.web;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// What somebody signs in with. The password is never shown again.
public record SignInForm(
        @Nullable String name,
        @Nullable String password,
        @Nullable String remember,
        @Nullable String back) {

    private static final int LONGEST = 1000;

    /// Anything longer is no name and no password of ours, and not worth a hash.
    boolean isReasonable() {
        return typedName().length() <= LONGEST && typedPassword().length() <= LONGEST;
    }

    String typedName() {
        return Objects.requireNonNullElse(name, "");
    }

    String typedPassword() {
        return Objects.requireNonNullElse(password, "");
    }
}
