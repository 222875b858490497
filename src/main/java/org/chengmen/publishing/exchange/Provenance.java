package org.chengmen.publishing.exchange;

import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.publication.PublicState;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Where an adopted document came from. The edition `mirror` of the copy says what `sourceEdition`
/// says, for as long as nobody saved it again; `sourceState` is the state of the source that the
/// copy has followed or that somebody was told of.
public record Provenance(
        DocumentId document,
        Locale language,
        UUID site,
        UUID column,
        DocumentId source,
        UUID sourceSite,
        UUID sourceColumn,
        DocumentId first,
        UUID firstSite,
        AdoptionMode mode,
        EditionId mirror,
        EditionId sourceEdition,
        PublicState sourceState,
        Instant adoptedAt) {

    Provenance saw(EditionId edition, PublicState state) {
        return with(mirror, edition, state);
    }

    Provenance mirroring(EditionId copy) {
        return with(copy, sourceEdition, sourceState);
    }

    private Provenance with(EditionId mirrored, EditionId edition, PublicState state) {
        return new Provenance(
                document,
                language,
                site,
                column,
                source,
                sourceSite,
                sourceColumn,
                first,
                firstSite,
                mode,
                mirrored,
                edition,
                state,
                adoptedAt);
    }
}
