package org.chengmen.publishing.upkeep;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationView;
import org.springframework.stereotype.Component;

import java.util.UUID;

/// The organisations of the registry, as questions to the database take them along.
@Component
class Units {

    private final Alliance alliance;

    Units(Alliance alliance) {
        this.alliance = alliance;
    }

    UUID[] ids() {
        return alliance.organisations().stream().map(it -> it.id().value()).toArray(UUID[]::new);
    }

    String[] names() {
        return alliance.organisations().stream().map(it -> it.name().zh()).toArray(String[]::new);
    }

    UUID[] active() {
        return alliance.organisations().stream()
                .filter(OrganisationView::active)
                .map(it -> it.id().value())
                .toArray(UUID[]::new);
    }
}
