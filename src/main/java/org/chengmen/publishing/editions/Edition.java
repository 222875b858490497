package org.chengmen.publishing.editions;

import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.chains.ReviewChain;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// One edition of a document in one language. `version` counts its savings; who saves says which
/// one he has seen.
public record Edition(
        EditionId id,
        DocumentId document,
        Locale language,
        int number,
        EditionState state,
        Content content,
        int version,
        UUID author,
        String authorName,
        UUID savedBy,
        Instant savedAt,
        @Nullable Stage stage,
        Schedule schedule,
        boolean emergency,
        @Nullable Instant publishedAt) {

    /// The first version of a draft, in the hands of its author.
    static Edition draft(
            DocumentId document,
            Locale language,
            int number,
            Content content,
            UUID author,
            String authorName,
            Instant at) {
        return new Edition(
                EditionId.next(),
                document,
                language,
                number,
                EditionState.DRAFT,
                content,
                1,
                author,
                authorName,
                author,
                at,
                null,
                Schedule.NONE,
                false,
                null);
    }

    /// The level of the chain on which the edition waits, and since when.
    public record Stage(UUID chain, int version, int level, Instant since) {

        public static Stage on(ReviewChain chain, int level, Instant since) {
            return new Stage(chain.id(), chain.version(), level, since);
        }
    }

    /// When it is to reach the public and to leave it; null where nobody said so.
    public record Schedule(@Nullable Instant publishAt, @Nullable Instant expiresAt) {

        public static final Schedule NONE = new Schedule(null, null);
    }
}
