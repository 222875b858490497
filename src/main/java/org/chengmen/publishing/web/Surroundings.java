package org.chengmen.publishing.web;

import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.previews.Previewing;
import org.chengmen.publishing.publication.Effect;
import org.chengmen.publishing.publication.Effects;
import org.chengmen.publishing.remarks.Presence;
import org.chengmen.publishing.remarks.Remark;
import org.chengmen.publishing.remarks.Remarking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.stream.Collectors;

/// Gathers what stands around the form of an edition.
@Component
class Surroundings {

    private final Remarking remarking;
    private final Presence presence;
    private final Previewing previewing;
    private final Effects effects;
    private final EditionDesk desk;

    Surroundings(
            Remarking remarking,
            Presence presence,
            Previewing previewing,
            Effects effects,
            EditionDesk desk) {
        this.remarking = remarking;
        this.presence = presence;
        this.previewing = previewing;
        this.effects = effects;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    Surrounding of(Edition edition) {
        var remarks = remarking.about(edition);
        return new Surrounding(
                presence.others(edition.id()),
                remarks,
                remarks.stream()
                        .filter(it -> it.isOpen() && remarking.mayResolve(edition, it))
                        .map(Remark::id)
                        .collect(Collectors.toUnmodifiableSet()),
                previewing.good(edition),
                effect(edition));
    }

    private @Nullable Effect effect(Edition edition) {
        return edition.state().isOnTheWay() ? effects.of(desk.document(edition.document())) : null;
    }
}
