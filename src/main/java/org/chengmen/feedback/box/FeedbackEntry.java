package org.chengmen.feedback.box;

import org.chengmen.kernel.calendar.Clock;
import org.chengmen.kernel.calendar.Deadline;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// One piece of feedback with what became of it.
public record FeedbackEntry(
        UUID id,
        String number,
        UUID site,
        FeedbackKind kind,
        String page,
        String text,
        @Nullable String contact,
        FeedbackState state,
        @Nullable String answer,
        Instant receivedAt) {

    /// The period in which a unit answers what was reported wrong on its site.
    public Clock clock(ZoneId zone) {
        return Clock.start(Deadline.SITE_FINDERROR, receivedAt.atZone(zone).toLocalDate());
    }
}
