package org.chengmen.publishing.publication;

import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.Moments;
import org.chengmen.publishing.blocks.Place;
import org.chengmen.publishing.blocks.Places;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.editions.Documents;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.types.DocumentTypes;
import org.chengmen.publishing.types.Field;
import org.chengmen.publishing.types.FieldKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Brings an edition before the public and takes it away again, in the transaction of whoever
/// decided it, and lets those hear of it who keep a copy.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Publisher {

    private final Documents documents;
    private final Editions editions;
    private final Publications publications;
    private final Citations citations;
    private final DocumentTypes types;
    private final Places places;
    private final Echo echo;
    private final Clock clock;

    Publisher(
            Documents documents,
            Editions editions,
            Publications publications,
            Citations citations,
            DocumentTypes types,
            Places places,
            Echo echo,
            Clock clock) {
        this.documents = documents;
        this.editions = editions;
        this.publications = publications;
        this.citations = citations;
        this.types = types;
        this.places = places;
        this.echo = echo;
        this.clock = clock;
    }

    public void publish(Edition edition, boolean emergency) {
        var document = documents.find(edition.document()).orElseThrow();
        editions.beforeThePublic(document.id(), edition.language())
                .ifPresent(it -> editions.stand(it.id(), EditionState.SUPERSEDED, null));
        var now = now();
        editions.goLive(edition.id(), now, emergency);
        publications.put(copy(document, edition, emergency, now));
        citations.replace(document.id(), cited(document, edition));
        echo.changed(document);
    }

    /// A topic is listed under its own address.
    private Publication copy(Document document, Edition edition, boolean emergency, Instant now) {
        var publication = Publication.of(document, edition, emergency, now);
        return places.of(document.id())
                .filter(Place::isTopic)
                .map(it -> publication.leadingTo(it.name()))
                .orElse(publication);
    }

    private Map<String, Set<Long>> cited(Document document, Edition edition) {
        return types.type(document.type()).fields().stream()
                .filter(field -> field.kind() == FieldKind.DOCUMENTS)
                .collect(
                        Collectors.toMap(
                                Field::name,
                                field -> Citations.numbers(edition.content().field(field.name()))));
    }

    public void takeDown(
            Edition edition,
            PublicState state,
            @Nullable String reason,
            @Nullable String replacement) {
        var document = documents.find(edition.document()).orElseThrow();
        publications.takeDown(document.id(), edition.language(), state, reason, replacement, now());
        echo.changed(document);
    }

    /// Its address stays, since a document is found by its number.
    public void move(Document document, ColumnId into) {
        documents.move(document.id(), into);
        publications.move(document.id(), into, now());
        echo.changed(document);
        echo.changed(documents.find(document.id()).orElseThrow());
    }

    void expire(Publication publication) {
        publications.takeDown(
                publication.document(),
                publication.language(),
                PublicState.EXPIRED,
                null,
                null,
                now());
        echo.changed(documents.find(publication.document()).orElseThrow());
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
