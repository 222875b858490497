package org.chengmen.publishing.submissions;

import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publication;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// A document of a member's own system as it was sent last, under the id that it has there.
public record Submission(
        DocumentId document,
        UUID member,
        String ownId,
        UUID organisation,
        UUID target,
        Locale language,
        Said said,
        EditionId edition,
        int version,
        PublicState state,
        @Nullable String reason,
        Instant receivedAt,
        Instant changedAt) {

    /// All that the member's system says of it.
    public record Said(
            String type,
            String category,
            @Nullable String address,
            Content content,
            Instant publishedAt) {}

    /// Names the member's own column, so that the desk learns where what came from it goes.
    UUID categoryId() {
        var name = member + "/" + said.category;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    boolean says(Said other) {
        return state == PublicState.LIVE
                && said.type.equals(other.type)
                && said.category.equals(other.category)
                && String.valueOf(said.address).equals(String.valueOf(other.address))
                && said.content.equals(other.content);
    }

    Submission saying(Said other, Instant at) {
        return new Submission(
                document,
                member,
                ownId,
                organisation,
                target,
                language,
                other,
                EditionId.next(),
                version + 1,
                PublicState.LIVE,
                null,
                receivedAt,
                at);
    }

    Submission withdrawn(String because, Instant at) {
        return new Submission(
                document,
                member,
                ownId,
                organisation,
                target,
                language,
                said,
                edition,
                version,
                PublicState.WITHDRAWN,
                because,
                receivedAt,
                at);
    }

    /// As offers and copies see it.
    Publication source() {
        return new Publication(
                document,
                language,
                0,
                edition,
                member,
                new ColumnId(categoryId()),
                said.type,
                organisation,
                said.content,
                state,
                reason,
                null,
                false,
                said.publishedAt,
                changedAt,
                null);
    }
}
