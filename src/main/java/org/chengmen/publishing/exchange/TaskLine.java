package org.chengmen.publishing.exchange;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A copy that did not follow its source by itself, with both.
public record TaskLine(
        UUID id,
        FollowingTask.Kind kind,
        Instant raisedAt,
        UUID copy,
        @Nullable String copyTitle,
        long copyNumber,
        UUID sourceSite,
        String sourceTitle,
        long sourceNumber,
        @Nullable String sourceReason) {

    public String source() {
        return "/documents/" + sourceNumber;
    }

    public String history() {
        return "/desk/publishing/documents/" + copy;
    }
}
