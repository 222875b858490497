package org.chengmen.publishing.pages.web;

import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.publication.PublicState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A page of blocks on the list of the desk: what is being written, what the public sees.
public record PageLine(
        UUID document,
        UUID site,
        String place,
        String language,
        String title,
        UUID edition,
        EditionState state,
        Instant savedAt,
        @Nullable PublicState shown,
        @Nullable Instant expiresAt) {}
