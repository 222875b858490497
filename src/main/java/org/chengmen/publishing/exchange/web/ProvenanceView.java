package org.chengmen.publishing.exchange.web;

import org.chengmen.alliance.SiteView;
import org.chengmen.publishing.exchange.AdoptionMode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What the public reads under an adopted document; `original` is null where it is gone.
public record ProvenanceView(
        SiteView source,
        SiteView first,
        @Nullable String original,
        AdoptionMode mode,
        Instant adoptedAt) {

    /// The original stands on the member's own system.
    public boolean isElsewhere() {
        return original != null && !original.startsWith("/");
    }

    public boolean cameOverAnother() {
        return !source.id().equals(first.id());
    }
}
