package org.chengmen.accounts.web;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// What somebody proves themselves with. The names differ from those of all other forms, whose
/// fields may travel along.
public record ProofForm(
        @Nullable String proofPassword,
        @Nullable String proofCode,
        @Nullable String proofCredential) {

    private static final int LONGEST = 1000;

    /// Anything longer is no password of ours, and not worth a hash.
    String typedPassword() {
        var typed = Objects.requireNonNullElse(proofPassword, "");
        return typed.length() > LONGEST ? "" : typed;
    }

    String typedCode() {
        return Objects.requireNonNullElse(proofCode, "");
    }

    String typedCredential() {
        return Objects.requireNonNullElse(proofCredential, "");
    }
}
