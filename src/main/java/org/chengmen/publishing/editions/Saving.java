package org.chengmen.publishing.editions;

import org.chengmen.publishing.EditionId;

import java.time.Instant;
import java.util.UUID;

/// One saving of an edition: nothing that was saved is lost.
public record Saving(
        EditionId edition, int version, Content content, UUID by, String byName, Instant at) {}
