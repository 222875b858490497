package org.chengmen.publishing.exchange;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A copy that did not follow its source by itself, with both. `onTheWay`: somebody here is just
/// writing or reviewing it.
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
        @Nullable String sourceAddress,
        @Nullable String sourceReason,
        boolean onTheWay) {

    /// Null where the member said no address.
    public @Nullable String source() {
        return sourceNumber == 0 ? sourceAddress : "/documents/" + sourceNumber;
    }

    public String history() {
        return "/desk/publishing/documents/" + copy;
    }
}
