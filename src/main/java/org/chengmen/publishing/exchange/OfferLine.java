package org.chengmen.publishing.exchange;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.publication.PublicState;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// An offer as the lists of the desk show it, with what became of it. `original` is where a member
/// says that it stands, for what his own system sent.
public record OfferLine(
        UUID id,
        UUID document,
        long number,
        @Nullable String original,
        String title,
        String language,
        String type,
        UUID sourceSite,
        UUID sourceColumn,
        String columnZh,
        @Nullable String columnEn,
        UUID organisation,
        UUID target,
        OfferState state,
        boolean byRule,
        @Nullable String offeredByName,
        Instant offeredAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Used used) {

    /// The adopted copy: whether the public sees it, and where.
    public record Used(
            UUID document,
            long number,
            UUID column,
            String columnZh,
            @Nullable String columnEn,
            AdoptionMode mode,
            @Nullable PublicState state) {

        public String address() {
            return "/documents/" + number;
        }

        public LocalizedText columnName() {
            return new LocalizedText(columnZh, columnEn);
        }

        public boolean isPublic() {
            return state == PublicState.LIVE;
        }
    }

    /// Sent by the member's own system, so that no page here shows it.
    public boolean isSent() {
        return number == 0;
    }

    public String address() {
        return "/documents/" + number;
    }

    public LocalizedText columnName() {
        return new LocalizedText(columnZh, columnEn);
    }

    public long hours(Instant now) {
        return Math.max(0, Duration.between(offeredAt, now).toHours());
    }
}
