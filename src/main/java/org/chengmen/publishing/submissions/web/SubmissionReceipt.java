package org.chengmen.publishing.submissions.web;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// The receipt for a member's own system: what stands here now, and what became of it. `result` is
/// what this request did.
public record SubmissionReceipt(
        String id,
        @Nullable String result,
        String state,
        int version,
        String target,
        String title,
        Instant receivedAt,
        Instant changedAt,
        @Nullable String reason,
        List<Became> offers) {

    /// What editors made of it; `usedAt` is there while the public sees it.
    public record Became(
            String target,
            String state,
            Instant offeredAt,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            @Nullable String usedAt) {}
}
