package org.chengmen.publishing.editions;

import java.util.Locale;
import java.util.Set;

/// Where an edition stands. Per document and language at most one is before the public and at most
/// one on its way there.
public enum EditionState {
    DRAFT,
    IN_REVIEW,
    /// Passed all levels and waits for its hour.
    SCHEDULED,
    LIVE,
    SUPERSEDED,
    WITHDRAWN,
    REMOVED,
    DISCARDED;

    private static final Set<EditionState> ON_THE_WAY = Set.of(DRAFT, IN_REVIEW, SCHEDULED);

    public boolean isOnTheWay() {
        return ON_THE_WAY.contains(this);
    }

    public String key() {
        return "publishing.edition-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
