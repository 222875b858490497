package org.chengmen.publishing.exchange.web;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.exchange.OfferLine;
import org.chengmen.publishing.exchange.OfferState;
import org.chengmen.publishing.exchange.Score;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What became of all that a member offered, and what it came to this year.
public record ReceiptView(
        List<OfferLine> lines,
        @Nullable String next,
        @Nullable OfferState state,
        List<Score> scores,
        Map<UUID, LocalizedText> names) {

    public LocalizedText name(UUID site) {
        return names.getOrDefault(site, LocalizedText.zh(site.toString()));
    }
}
