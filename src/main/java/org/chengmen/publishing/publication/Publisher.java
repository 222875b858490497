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
import org.chengmen.shell.cache.PageEvictions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Brings an edition before the public and takes it away again, in the transaction of whoever
/// decided it, and tells the page cache what no longer holds: only pages that show the document.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Publisher {

    private final Documents documents;
    private final Editions editions;
    private final Publications publications;
    private final Citations citations;
    private final DocumentTypes types;
    private final Places places;
    private final PageEvictions evictions;
    private final Clock clock;

    Publisher(
            Documents documents,
            Editions editions,
            Publications publications,
            Citations citations,
            DocumentTypes types,
            Places places,
            PageEvictions evictions,
            Clock clock) {
        this.documents = documents;
        this.editions = editions;
        this.publications = publications;
        this.citations = citations;
        this.types = types;
        this.places = places;
        this.evictions = evictions;
        this.clock = clock;
    }

    public void publish(Edition edition, boolean emergency) {
        var document = documents.find(edition.document()).orElseThrow();
        editions.beforeThePublic(document.id(), edition.language())
                .ifPresent(it -> editions.stand(it.id(), EditionState.SUPERSEDED, null));
        var now = now();
        editions.goLive(edition.id(), now, emergency);
        publications.put(copy(document, edition, emergency, now));
        evict(document);
        citations.replace(document.id(), cited(document, edition));
        evict(document);
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
        evict(document);
    }

    /// Its address stays, since a document is found by its number.
    public void move(Document document, ColumnId into) {
        documents.move(document.id(), into);
        publications.move(document.id(), into, now());
        evict(document);
        evictions.evict("column:" + into.value());
    }

    void expire(Publication publication) {
        publications.takeDown(
                publication.document(),
                publication.language(),
                PublicState.EXPIRED,
                null,
                null,
                now());
        evict(documents.find(publication.document()).orElseThrow());
    }

    private void evict(Document document) {
        evictions.evict(touched(document).toArray(String[]::new));
    }

    /// The tags of the pages that show the document.
    Set<String> touched(Document document) {
        var tags = new LinkedHashSet<String>();
        citations
                .around(document.id(), document.number())
                .forEach(number -> tags.add(Document.tag(number)));
        tags.add(Document.tag(document.number()));
        tags.add("column:" + document.column().value());
        tags.add("documents:" + document.site());
        tags.add("documents:" + document.organisation());
        places.of(document.id())
                .ifPresent(it -> tags.addAll(Set.of(it.tag(), "topics:" + document.site())));
        return tags;
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
