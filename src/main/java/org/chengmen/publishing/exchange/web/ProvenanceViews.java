package org.chengmen.publishing.exchange.web;

import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.exchange.Members;
import org.chengmen.publishing.exchange.Provenance;
import org.chengmen.publishing.exchange.Provenances;
import org.chengmen.publishing.exchange.Sources;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.publication.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells the page of a document where it came from; null where it began here.
@Component
public class ProvenanceViews {

    private final Provenances provenances;
    private final Publications publications;
    private final Sources sources;
    private final Members members;

    ProvenanceViews(
            Provenances provenances, Publications publications, Sources sources, Members members) {
        this.provenances = provenances;
        this.publications = publications;
        this.sources = sources;
        this.members = members;
    }

    public @Nullable ProvenanceView of(DocumentId document) {
        return provenances.find(document).map(this::view).orElse(null);
    }

    private ProvenanceView view(Provenance provenance) {
        return new ProvenanceView(
                members.site(provenance.sourceSite()).orElseThrow(),
                members.site(provenance.firstSite()).orElseThrow(),
                publications
                        .find(provenance.source(), provenance.language())
                        .filter(it -> it.state() != PublicState.REMOVED)
                        .map(Publication::address)
                        .or(() -> sources.address(provenance.source()))
                        .orElse(null),
                provenance.mode(),
                provenance.adoptedAt());
    }
}
