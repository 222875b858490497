package org.chengmen.publishing.chains;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// One step of a review: who holds the role on the document's site passes it, or where
/// organisations are named, one holder of the role at each of them (会签): the edition goes on when
/// all have signed.
public record Level(LocalizedText name, Role role, List<UUID> organisations) {

    public Level {
        organisations = List.copyOf(organisations);
    }

    public boolean mayPass(CurrentPerson person, UUID site) {
        return organisations.isEmpty()
                ? person.holdsOn(role, site)
                : organisations.stream().anyMatch(it -> person.holdsFor(role, it));
    }

    /// For which organisation this person signs; null where the level asks for one signature only.
    public @Nullable UUID signsFor(CurrentPerson person, List<UUID> alreadySigned) {
        return organisations.stream()
                .filter(it -> !alreadySigned.contains(it) && person.holdsFor(role, it))
                .findFirst()
                .orElse(null);
    }
}
