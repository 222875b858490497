package org.chengmen.outbound;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The header fields of an answer by name in small letters; of a repeated field the first one. Over
/// a secured connection, `trustedUntil` is the end of the other side's certificate.
public record AnswerHeaders(Map<String, String> fields, @Nullable Instant trustedUntil) {

    public AnswerHeaders(Map<String, String> fields) {
        this(fields, null);
    }

    public AnswerHeaders {
        fields = Map.copyOf(fields);
    }

    public Optional<String> first(String name) {
        return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)));
    }

    public Optional<String> contentType() {
        return first("Content-Type");
    }

    public Optional<String> etag() {
        return first("ETag");
    }

    public Optional<String> lastModified() {
        return first("Last-Modified");
    }
}
