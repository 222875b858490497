package org.chengmen.publishing.open.api;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.open.Entry;
import org.chengmen.publishing.open.Places;
import org.chengmen.publishing.publication.PublicState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/// A document in one language for programs. What is no longer in force carries state and reason
/// instead of its text; what was published in error not even its title. `content` is also null
/// where a list would become too large with it: the document itself has it.
record DocumentLine(
        long number,
        String language,
        String state,
        String address,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String content,
        @Nullable String type,
        Map<String, String> fields,
        Provenance provenance,
        @Nullable String reason,
        @Nullable String replacement,
        Instant publishedAt,
        Instant changedAt,
        @Nullable Instant expiresAt) {

    /// Where it comes from: who is responsible, where it stands, what it names as its source.
    record Provenance(
            String organisation,
            LocalizedText organisationName,
            String site,
            LocalizedText siteName,
            @Nullable String column,
            @Nullable String source) {}

    static DocumentLine of(Entry entry, Places places) {
        var live = entry.isLive();
        var named = entry.state() != PublicState.REMOVED;
        return new DocumentLine(
                entry.number(),
                entry.language().getLanguage(),
                entry.state().name().toLowerCase(Locale.ROOT),
                places.address(entry),
                named ? entry.title() : null,
                live ? entry.summary() : null,
                live ? places.html(entry) : null,
                entry.type(),
                live ? entry.fields() : Map.of(),
                provenance(entry, places),
                entry.reason(),
                replacement(entry, places),
                entry.publishedAt(),
                entry.changedAt(),
                entry.expiresAt());
    }

    private static Provenance provenance(Entry entry, Places places) {
        var column = places.column(entry);
        return new Provenance(
                places.organisationCode(entry),
                places.organisation(entry),
                places.host(entry),
                places.siteName(entry),
                column == null ? null : column.path(),
                entry.isLive() ? entry.field("source") : null);
    }

    private static @Nullable String replacement(Entry entry, Places places) {
        return entry.replacement() == null ? null : places.whole(entry, entry.replacement());
    }
}
