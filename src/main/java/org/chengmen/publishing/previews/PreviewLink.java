package org.chengmen.publishing.previews;

import org.chengmen.publishing.EditionId;

import java.time.Instant;
import java.util.UUID;

/// A link that is good until a day, unless it is revoked before.
public record PreviewLink(
        UUID id, EditionId edition, String madeByName, Instant madeAt, Instant expiresAt) {}
