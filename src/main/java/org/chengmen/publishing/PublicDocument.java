package org.chengmen.publishing;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A Chinese document as other rooms learn of it, without its text. `moment` is its place in the
/// order of changes; what is not `live` was taken down or has ended.
public record PublicDocument(
        long moment,
        DocumentId id,
        long number,
        UUID site,
        UUID organisation,
        String type,
        String title,
        String summary,
        Map<String, String> fields,
        boolean live,
        @Nullable String reason,
        Instant publishedAt,
        Instant changedAt) {

    public PublicDocument {
        fields = Map.copyOf(fields);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String address() {
        return "/documents/" + number;
    }
}
