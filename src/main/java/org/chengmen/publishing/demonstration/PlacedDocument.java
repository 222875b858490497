package org.chengmen.publishing.demonstration;

import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.types.DocumentType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;

/// A document of the seed that has got its number, its column and its moment.
record PlacedDocument(
        SeedDocument seed,
        DocumentType type,
        DocumentId id,
        long number,
        UUID column,
        ZonedDateTime moment) {

    Instant at() {
        return moment.toInstant();
    }

    LocalDate day() {
        return moment.toLocalDate();
    }

    /// Some minutes before it appeared.
    Instant before(int minutes) {
        return at().minusSeconds(60L * minutes);
    }
}
