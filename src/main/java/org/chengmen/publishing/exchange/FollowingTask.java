package org.chengmen.publishing.exchange;

import org.chengmen.publishing.DocumentId;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Something that changed at a source and is left to a person at the copy.
public record FollowingTask(UUID id, DocumentId copy, UUID site, Kind kind, Instant raisedAt) {

    /// What happened at the source.
    public enum Kind {
        CORRECTED,
        TAKEN_DOWN,
        BACK;

        public String key() {
            return "publishing.exchange.task." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How a person settled it.
    public enum Outcome {
        TAKEN_OVER,
        LEFT
    }
}
