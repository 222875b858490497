package org.chengmen.portal.emergency;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.shell.spi.EmergencyBanners.Banner;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A message to the whole city, shown until it is taken down or its time is over.
public record Emergency(
        UUID id,
        Level level,
        LocalizedText title,
        LocalizedText text,
        @Nullable String href,
        Instant raisedAt,
        Instant until,
        @Nullable Instant loweredAt) {

    public boolean isShownAt(Instant now) {
        return loweredAt == null && now.isBefore(until);
    }

    /// When it went, or goes by itself.
    public Instant end() {
        return loweredAt == null ? until : loweredAt;
    }

    Banner banner() {
        return new Banner(level.code(), title, text, href);
    }
}
