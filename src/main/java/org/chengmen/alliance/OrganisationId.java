package org.chengmen.alliance;

import org.chengmen.kernel.TimeOrderedId;

import java.util.UUID;

/// Names an organisation for ever, through renaming and reorganisation.
public record OrganisationId(UUID value) {

    public static OrganisationId next() {
        return new OrganisationId(TimeOrderedId.next());
    }
}
