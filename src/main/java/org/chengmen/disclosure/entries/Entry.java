package org.chengmen.disclosure.entries;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// A published document with the metadata by which disclosure finds and counts it. `dueOn` is the
/// last day on which it was in time (政府信息公开条例 26).
public record Entry(
        UUID document,
        long number,
        UUID organisation,
        String type,
        @Nullable String item,
        @Nullable String statutory,
        String indexNumber,
        @Nullable String documentNumber,
        String title,
        String summary,
        String issuer,
        @Nullable String subject,
        @Nullable String genre,
        String openness,
        String keywords,
        @Nullable String validity,
        @Nullable LocalDate writtenOn,
        LocalDate publishedOn,
        Instant publishedAt,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate repealedOn,
        LocalDate dueOn,
        boolean live,
        @Nullable String reason,
        List<String> flaws) {

    public Entry {
        flaws = List.copyOf(flaws);
    }

    public boolean onTime() {
        return !publishedOn.isAfter(dueOn);
    }

    public String address() {
        return "/disclosure/entries/" + number;
    }

    /// The document itself, on the site of its unit.
    public String page() {
        return "/documents/" + number;
    }

    public String key() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, publishedAt) + "-" + number;
    }
}
