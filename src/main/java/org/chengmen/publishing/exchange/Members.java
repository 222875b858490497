package org.chengmen.publishing.exchange;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.editions.Rights;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which sites take part in the exchange, and what this person may do for which of them.
@Component
public class Members {

    private final Alliance alliance;
    private final Rights rights;
    private final CurrentPerson person;

    Members(Alliance alliance, Rights rights, CurrentPerson person) {
        this.alliance = alliance;
        this.rights = rights;
        this.person = person;
    }

    /// Sites that a document may be offered to, the portal first.
    public List<SiteView> targets(UUID source) {
        return alliance.sites().stream()
                .filter(it -> it.hosted() && it.open() && !it.id().value().equals(source))
                .sorted(
                        Comparator.comparing((SiteView it) -> !it.portal())
                                .thenComparing(it -> it.name().zh()))
                .toList();
    }

    public boolean isTarget(UUID site) {
        return site(site).filter(it -> it.hosted() && it.open()).isPresent();
    }

    public Optional<SiteView> site(UUID id) {
        return alliance.site(new SiteId(id));
    }

    public boolean mayOffer(UUID source) {
        return rights.worksOn(source);
    }

    /// A standing rule speaks for the site: only who answers for it sets one.
    public boolean mayRule(UUID site) {
        return person.holdsOn(Role.PUBLISHER, site)
                || person.holdsOn(Role.SITE_ADMINISTRATOR, site);
    }

    /// An editor of the site itself: what is offered to a bureau is not decided by the city above
    /// it.
    public boolean sorts(UUID target) {
        return person.holdsAt(Role.EDITOR, target);
    }

    public boolean publishes(UUID site) {
        return person.holdsOn(Role.PUBLISHER, site);
    }

    /// Hosted sites on whose sorting desk this person sits.
    public List<SiteView> desks() {
        return alliance.sites().stream()
                .filter(it -> it.hosted() && sorts(it.id().value()))
                .sorted(Comparator.comparing(it -> !it.portal()))
                .toList();
    }

    /// Sites in whose name this person offers, also those that run elsewhere.
    public List<SiteView> offering() {
        return alliance.sites().stream().filter(it -> mayOffer(it.id().value())).toList();
    }
}
