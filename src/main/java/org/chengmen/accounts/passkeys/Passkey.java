package org.chengmen.accounts.passkeys;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A passkey as its owner sees it; `synced`: the owner's devices share it.
public record Passkey(
        UUID id, String label, boolean synced, Instant createdAt, @Nullable Instant usedAt) {}
