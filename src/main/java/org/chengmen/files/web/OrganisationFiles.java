package org.chengmen.files.web;

import org.chengmen.files.FileOwner;
import org.chengmen.files.spi.FileAccess;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The internal files of an organisation's desk, for those who work at it.
@Component
class OrganisationFiles implements FileAccess {

    @Override
    public String ownerKind() {
        return FileOwner.ORGANISATION;
    }

    @Override
    public boolean mayRead(String ownerId, CurrentPerson person) {
        var organisation = UUID.fromString(ownerId);
        return Stream.of(Role.EDITOR, Role.PUBLISHER, Role.SITE_ADMINISTRATOR)
                .anyMatch(role -> person.holdsFor(role, organisation));
    }

    @Override
    public Optional<Place> place(String ownerId) {
        return Optional.empty();
    }
}
