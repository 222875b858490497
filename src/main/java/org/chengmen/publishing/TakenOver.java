package org.chengmen.publishing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A document that was public before this platform kept it, as it stands in an older system.
public record TakenOver(
        DocumentId id,
        UUID site,
        String columnPath,
        String type,
        UUID organisation,
        String title,
        String summary,
        String body,
        Map<String, String> fields,
        Instant publishedAt) {

    public TakenOver {
        fields = Map.copyOf(fields);
    }
}
