package org.chengmen.files.web;

import org.chengmen.files.FileOwner;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.Visibility;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/// For which organisation somebody works with files.
@Component
class DeskRights {

    private static final List<Role> ROLES =
            List.of(Role.EDITOR, Role.PUBLISHER, Role.SITE_ADMINISTRATOR);

    private final CurrentPerson person;
    private final Files files;

    DeskRights(CurrentPerson person, Files files) {
        this.person = person;
        this.files = files;
    }

    boolean mayWorkFor(UUID organisation) {
        return ROLES.stream().anyMatch(role -> person.holdsFor(role, organisation));
    }

    UUID account() {
        return person.signedIn().map(Person::account).orElseThrow();
    }

    /// The organisation that was asked for, or else the person's own.
    UUID organisation(@Nullable UUID asked) {
        var organisation =
                asked != null ? asked : person.signedIn().map(Person::organisation).orElse(null);
        if (organisation == null || !mayWorkFor(organisation)) {
            throw Refused.because(FileRefusal.ORGANISATION_NOT_YOURS);
        }
        return organisation;
    }

    /// Files of other organisations, and private ones of other rooms, are not there.
    boolean maySee(FileView file) {
        return mayWorkFor(file.organisation())
                && (file.visibility() == Visibility.PUBLIC
                        || files.owners(file.id())
                                .contains(FileOwner.organisation(file.organisation())));
    }
}
