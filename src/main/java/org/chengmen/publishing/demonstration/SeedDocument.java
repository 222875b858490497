package org.chengmen.publishing.demonstration;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.editions.EditionState;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// A document as a line of the seed writes it. It lies some days back, or on the last such day
/// (`on`, 03-21) where it belongs to a season. `key` is how other lines name it.
record SeedDocument(
        String site,
        String column,
        String type,
        @Nullable Integer daysAgo,
        @Nullable String on,
        String time,
        LocalizedText title,
        String summary,
        String body,
        String source,
        Map<String, String> fields,
        @Nullable String picture,
        @Nullable String key,
        List<String> interprets,
        List<String> cites,
        @Nullable English en,
        @Nullable Work work,
        @Nullable SeedPage page) {

    /// The same document for readers of English.
    record English(String title, String summary, String body, @Nullable SeedPage page) {}

    /// Where a document stands that is not simply public. `by` is the role of its author.
    record Work(State state, @Nullable Integer level, String by, @Nullable String reason) {}

    /// What became of a document so far.
    enum State {
        DRAFT(EditionState.DRAFT),
        RETURNED(EditionState.DRAFT),
        IN_REVIEW(EditionState.IN_REVIEW),
        SCHEDULED(EditionState.SCHEDULED),
        LIVE(EditionState.LIVE),
        WITHDRAWN(EditionState.WITHDRAWN);

        private final EditionState edition;

        State(EditionState edition) {
            this.edition = edition;
        }

        EditionState edition() {
            return edition;
        }

        int levels() {
            return this == DRAFT || this == RETURNED ? 0 : 3;
        }

        boolean isPublic() {
            return this == LIVE || this == WITHDRAWN;
        }
    }

    State state() {
        return work == null ? State.LIVE : work.state();
    }

    /// How many levels of the review it has passed.
    int level() {
        return work == null || work.level() == null ? state().levels() : work.level();
    }

    @Nullable String reason() {
        return work == null ? null : work.reason();
    }
}
