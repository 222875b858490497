package org.chengmen.accounts.web;

import org.jspecify.annotations.Nullable;

/// A letter in the outbox; without a text where it is nobody's business.
public record LetterLine(
        String id,
        String recipient,
        String subject,
        @Nullable String body,
        String written,
        boolean sent) {}
