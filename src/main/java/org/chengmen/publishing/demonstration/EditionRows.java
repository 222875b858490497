package org.chengmen.publishing.demonstration;

import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.demonstration.SeedDocument.State;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.review.Decision.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The rows of a site's editions, gathered before they are written.
final class EditionRows {

    private static final List<Role> LEVELS = List.of(Role.EDITOR, Role.REVIEWER, Role.PUBLISHER);
    private static final int WITH_ITS_AUTHOR = -1;

    private final Batch editions =
            new Batch(
                    """
                    insert into publishing.edition
                        (id, document, language, number, state, title, summary, body, fields,
                         version, author, author_name, saved_by, saved_at, chain, chain_version,
                         level, level_since, publish_at, published_at)
                    values (?, ?, ?, 1, ?, ?, ?, ?, cast(? as jsonb), 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """);
    private final Batch savings =
            new Batch(
                    """
                    insert into publishing.saving
                    values (?, 1, ?, ?, ?, cast(? as jsonb), ?, ?, ?)
                    """);
    private final Batch decisions =
            new Batch(
                    """
                    insert into publishing.decision
                    values (?, ?, 1, ?, ?, null, ?, ?, ?, ?, ?)
                    """);
    private final Batch publications =
            new Batch(
                    """
                    insert into publishing.publication
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, null, false,
                        ?, ?, ?, null)
                    """);
    private final Batch citations = new Batch("insert into publishing.citation values (?, ?, ?)");

    void edition(
            UUID id,
            PlacedDocument document,
            String language,
            Content content,
            String fields,
            Hand author,
            @Nullable UUID chain,
            @Nullable Instant publishAt) {
        var state = document.seed().state();
        var waits = chain != null;
        editions.add(
                id,
                document.id().value(),
                language,
                state.edition().name(),
                content.title(),
                content.summary(),
                content.body(),
                fields,
                author.id(),
                author.name(),
                author.id(),
                document.before(120),
                chain,
                waits ? 1 : null,
                waits ? document.seed().level() : null,
                waits ? document.before(10) : null,
                publishAt,
                state.isPublic() ? document.at() : null);
    }

    void saving(
            UUID edition, PlacedDocument document, Content content, String fields, Hand author) {
        savings.add(
                edition,
                content.title(),
                content.summary(),
                content.body(),
                fields,
                author.id(),
                author.name(),
                document.before(120));
    }

    /// Everybody who had it in hand until it came where it stands.
    void decide(UUID edition, PlacedDocument document, Hand.Staff staff) {
        var seed = document.seed();
        if (seed.state() == State.DRAFT) {
            return;
        }
        var author = staff.author(seed);
        decision(edition, WITH_ITS_AUTHOR, Outcome.SUBMITTED, author, null, document.before(90));
        if (seed.state() == State.RETURNED) {
            var editor = staff.in(Role.EDITOR);
            decision(edition, 0, Outcome.SENT_BACK, editor, seed.reason(), document.before(60));
            return;
        }
        for (var level = 0; level < seed.level(); level++) {
            var reader = staff.in(LEVELS.get(level));
            var at = document.before(60 - 20 * level);
            decision(edition, level, Outcome.PASSED, reader, null, at);
        }
        if (seed.state() == State.WITHDRAWN) {
            var publisher = staff.in(Role.PUBLISHER);
            var at = document.at().plusSeconds(86_400);
            decision(edition, WITH_ITS_AUTHOR, Outcome.WITHDRAWN, publisher, seed.reason(), at);
        }
    }

    private void decision(
            UUID edition, int level, Outcome outcome, Hand by, @Nullable String why, Instant at) {
        decisions.add(
                TimeOrderedId.next(),
                edition,
                level,
                outcome.name(),
                by.id(),
                by.name(),
                why,
                outcome == Outcome.SENT_BACK ? WITH_ITS_AUTHOR : null,
                at);
    }

    void publication(
            UUID edition,
            PlacedDocument document,
            String language,
            Content content,
            String fields,
            SeededSite site) {
        var picture = content.field("picture");
        publications.add(
                document.id().value(),
                language,
                document.number(),
                edition,
                site.site().id().value(),
                document.column(),
                document.seed().type(),
                site.owner().id().value(),
                content.title(),
                content.summary(),
                content.body(),
                fields,
                picture.isEmpty() ? null : picture,
                document.seed().state().name(),
                document.seed().reason(),
                document.at(),
                document.at(),
                document.at());
    }

    void cite(PlacedDocument document, Contents contents) {
        cite(document, "interprets", contents.numbersOf(document.seed().interprets()));
        cite(document, "cites", contents.numbersOf(document.seed().cites()));
    }

    private void cite(PlacedDocument document, String field, List<Long> numbers) {
        if (document.seed().state().isPublic()) {
            numbers.forEach(it -> citations.add(document.id().value(), field, it));
        }
    }

    void insert(JdbcOperations database) {
        List.of(editions, savings, decisions, publications, citations)
                .forEach(it -> it.insert(database));
    }
}
