package org.chengmen.publishing.pages;

import org.chengmen.publishing.publication.PublicState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A topic as a list shows it; `archived` says that its time is over.
public record TopicLine(
        String title,
        String summary,
        String address,
        @Nullable String picture,
        @Nullable String pictureAlt,
        PublicState state,
        Instant publishedAt,
        Instant changedAt) {

    public boolean archived() {
        return state == PublicState.EXPIRED;
    }

    public String alt() {
        return pictureAlt == null ? "" : pictureAlt;
    }
}
