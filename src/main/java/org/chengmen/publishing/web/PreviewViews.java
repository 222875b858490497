package org.chengmen.publishing.web;

import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Documents;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.publication.Headline;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.types.DocumentTypes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Objects;

/// An edition as the page of its document and the list of its column would show it.
@Component
class PreviewViews {

    private final EditionDesk desk;
    private final Documents documents;
    private final Columns columns;
    private final DocumentTypes types;

    PreviewViews(EditionDesk desk, Documents documents, Columns columns, DocumentTypes types) {
        this.desk = desk;
        this.documents = documents;
        this.columns = columns;
        this.types = types;
    }

    @Transactional(readOnly = true)
    DocumentView page(Edition edition) {
        var document = documents.find(edition.document()).orElseThrow();
        var at = Objects.requireNonNullElse(edition.publishedAt(), desk.now());
        return new DocumentView(
                Publication.of(document, edition, false, at),
                types.type(document.type()),
                columns.find(document.column()).stream().toList(),
                List.of());
    }

    static Headline line(DocumentView view) {
        var publication = view.publication();
        return new Headline(
                publication.number(),
                publication.type(),
                publication.site(),
                publication.column().value(),
                publication.organisation(),
                publication.title(),
                publication.content().summary(),
                publication.address(),
                publication.picture(),
                publication.content().field("pictureAlt"),
                publication.source(),
                publication.publishedAt());
    }
}
