package org.chengmen.audit.verification;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A verification as people see it: how far it is, and its verdict when it is finished.
public record VerificationView(
        UUID id,
        Instant startedAt,
        String startedBy,
        long total,
        long checked,
        @Nullable Instant finishedAt,
        int findings,
        boolean beating) {

    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean isWhole() {
        return isFinished() && findings == 0;
    }

    public int percent() {
        return isFinished() || total == 0 ? 100 : (int) Math.min(99, checked * 100 / total);
    }
}
