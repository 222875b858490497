package org.chengmen.disclosure.duties;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.disclosure.DisclosureRefusal;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/// For which organisations somebody keeps the duties: those where he writes or publishes.
@Component
public class Officers {

    private static final List<Role> WORK =
            List.of(Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.SUPERVISOR);

    private final Alliance alliance;
    private final CurrentPerson person;

    Officers(Alliance alliance, CurrentPerson person) {
        this.alliance = alliance;
        this.person = person;
    }

    public List<OrganisationView> units() {
        return alliance.organisations().stream()
                .filter(it -> it.active() && worksFor(it.id().value()))
                .toList();
    }

    public boolean worksFor(UUID organisation) {
        return WORK.stream().anyMatch(it -> person.holdsFor(it, organisation));
    }

    public void mayWork(UUID organisation) {
        if (!worksFor(organisation)) {
            throw Refused.because(DisclosureRefusal.MAY_NOT_SEE);
        }
    }

    /// Who may say that a duty does not hold: not the one who only writes.
    public boolean decidesFor(UUID organisation) {
        return person.holdsFor(Role.PUBLISHER, organisation)
                || person.holdsFor(Role.SUPERVISOR, organisation);
    }

    public void mayDecide(UUID organisation) {
        if (!decidesFor(organisation)) {
            throw Refused.because(DisclosureRefusal.MAY_NOT_SEE);
        }
    }
}
