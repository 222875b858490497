package org.chengmen.publishing.exchange;

import org.chengmen.publishing.DocumentId;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// A public document that a member offers to another site (报送).
public record Offer(
        OfferId id,
        DocumentId document,
        Locale language,
        UUID sourceSite,
        UUID sourceColumn,
        UUID organisation,
        UUID target,
        OfferState state,
        boolean byRule,
        Instant offeredAt) {}
