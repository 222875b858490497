package org.chengmen.alliance.sites;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.springframework.stereotype.Component;

/// Who may administer which site. To everybody else a site of the desk does not exist.
@Component
public class SiteAuthority {

    private final CurrentPerson person;

    SiteAuthority(CurrentPerson person) {
        this.person = person;
    }

    /// Founding sites and giving them to organisations is the system administrator's alone.
    public boolean mayFound() {
        return person.holds(Role.SYSTEM_ADMINISTRATOR);
    }

    public boolean mayAdminister(Site site) {
        return mayFound()
                || person.holdsOn(Role.SITE_ADMINISTRATOR, site.id().value())
                || person.holdsFor(Role.SITE_ADMINISTRATOR, site.owner().value());
    }

    void checkFounding() {
        if (!mayFound()) {
            throw Refused.because(SiteRefusal.NOT_FOUND);
        }
    }
}
