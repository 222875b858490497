package org.chengmen.publishing.publication;

import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.editions.Edition;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;

/// A document as the public sees it in one language. `publishedAt` is when it first appeared, and
/// orders lists; `changedAt` is when it last changed, and orders feeds of changes.
public record Publication(
        DocumentId document,
        Locale language,
        long number,
        EditionId edition,
        UUID site,
        ColumnId column,
        String type,
        UUID organisation,
        Content content,
        PublicState state,
        @Nullable String reason,
        @Nullable String replacement,
        boolean emergency,
        Instant publishedAt,
        Instant changedAt,
        @Nullable Instant expiresAt) {

    /// An edition as it comes before the public at this moment.
    public static Publication of(
            Document document, Edition edition, boolean emergency, Instant at) {
        return new Publication(
                document.id(),
                edition.language(),
                document.number(),
                edition.id(),
                document.site(),
                document.column(),
                document.type(),
                document.organisation(),
                edition.content(),
                PublicState.LIVE,
                null,
                null,
                emergency || edition.emergency(),
                at,
                at,
                edition.schedule().expiresAt());
    }

    /// The same with an address of its own.
    Publication leadingTo(String address) {
        var fields = new HashMap<>(content.fields());
        fields.put("address", address);
        return new Publication(
                document,
                language,
                number,
                edition,
                site,
                column,
                type,
                organisation,
                new Content(content.title(), content.summary(), content.body(), fields),
                state,
                reason,
                replacement,
                emergency,
                publishedAt,
                changedAt,
                expiresAt);
    }

    public String address() {
        return "/documents/" + number;
    }

    public String title() {
        return content.title();
    }

    public String source() {
        return content.field("source");
    }

    public @Nullable String picture() {
        var picture = content.field("picture");
        return picture.isEmpty() ? null : picture;
    }
}
