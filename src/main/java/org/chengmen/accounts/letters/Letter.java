package org.chengmen.accounts.letters;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A mail to one person.
public record Letter(
        UUID id,
        String recipient,
        String subject,
        String body,
        Instant writtenAt,
        @Nullable Instant sentAt) {}
