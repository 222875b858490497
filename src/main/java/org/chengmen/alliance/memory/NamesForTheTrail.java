package org.chengmen.alliance.memory;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.audit.OrganisationNames;
import org.chengmen.kernel.LocalizedText;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/// Names organisations to the reader of the audit trail as they are called today.
@Component
class NamesForTheTrail implements OrganisationNames {

    private final Alliance alliance;

    NamesForTheTrail(Alliance alliance) {
        this.alliance = alliance;
    }

    @Override
    public Optional<LocalizedText> name(UUID organisation) {
        return alliance.organisation(new OrganisationId(organisation)).map(OrganisationView::name);
    }
}
