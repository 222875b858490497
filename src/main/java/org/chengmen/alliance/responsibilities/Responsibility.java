package org.chengmen.alliance.responsibilities;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.TimeOrderedId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// Which organisation answers for a matter, and from when to when.
public record Responsibility(
        UUID id,
        OrganisationId organisation,
        LocalizedText matter,
        LocalDate since,
        @Nullable LocalDate lastDay,
        long version) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(since) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    /// Whether the same organisation would answer for the same matter twice on some day.
    public boolean overlaps(Responsibility other) {
        return organisation.equals(other.organisation)
                && matter.zh().equals(other.matter.zh())
                && !other.isOverOn(since)
                && !isOverOn(other.since);
    }

    public Responsibility until(LocalDate day) {
        return new Responsibility(id, organisation, matter, since, day, version);
    }

    /// What a successor takes over from a day on; what had not begun yet begins as planned.
    public Responsibility passedTo(OrganisationId successor, LocalDate from) {
        var start = since.isAfter(from) ? since : from;
        return new Responsibility(TimeOrderedId.next(), successor, matter, start, lastDay, 1);
    }
}
