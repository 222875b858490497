package org.chengmen.publishing.demonstration;

import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.types.DocumentTypes;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Gives the documents of a site their numbers in the order in which they appeared.
@Component
class SiteDocuments {

    private static final String NUMBERS =
            """
            select nextval(pg_get_serial_sequence('publishing.document', 'number'))
            from generate_series(1, ?)
            """;

    private static final String DOCUMENT =
            """
            insert into publishing.document
                (id, number, site, column_id, type, organisation, author, created_at)
            overriding system value values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcOperations database;
    private final DocumentTypes types;
    private final Moments moments;

    SiteDocuments(JdbcOperations database, DocumentTypes types, Moments moments) {
        this.database = database;
        this.types = types;
        this.moments = moments;
    }

    List<PlacedDocument> placed(List<SeedDocument> documents, Map<String, UUID> columns) {
        var numbers = database.queryForList(NUMBERS, Long.class, documents.size()).iterator();
        var placed = new ArrayList<PlacedDocument>();
        for (var dated : inOrder(documents)) {
            var seed = dated.seed();
            placed.add(
                    new PlacedDocument(
                            seed,
                            types.type(seed.type()),
                            DocumentId.next(),
                            numbers.next(),
                            Objects.requireNonNull(columns.get(seed.column()), seed.column()),
                            dated.moment()));
        }
        return placed;
    }

    private List<Dated> inOrder(List<SeedDocument> documents) {
        return documents.stream()
                .map(it -> new Dated(it, moments.of(it)))
                .sorted(Comparator.comparing(Dated::moment))
                .toList();
    }

    void add(List<PlacedDocument> documents, SeededSite to, Hand.Staff staff) {
        var batch = new Batch(DOCUMENT);
        for (var document : documents) {
            batch.add(
                    document.id().value(),
                    document.number(),
                    to.site().id().value(),
                    document.column(),
                    document.seed().type(),
                    to.owner().id().value(),
                    staff.author(document.seed()).id(),
                    document.before(180));
        }
        batch.insert(database);
    }

    private record Dated(SeedDocument seed, ZonedDateTime moment) {}
}
