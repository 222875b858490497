package org.chengmen.publishing.exchange;

import org.chengmen.kernel.access.Person;
import org.chengmen.publishing.DocumentId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What was decided about an offer, by whom and why; nobody where the exchange itself did it.
record Ruling(
        OfferState state,
        @Nullable Person by,
        Instant at,
        @Nullable String reason,
        @Nullable DocumentId copy) {

    static Ruling of(OfferState state, @Nullable Person by, Instant at) {
        return new Ruling(state, by, at, null, null);
    }

    Ruling because(@Nullable String why) {
        return new Ruling(state, by, at, why, copy);
    }

    Ruling into(DocumentId document) {
        return new Ruling(state, by, at, reason, document);
    }
}
