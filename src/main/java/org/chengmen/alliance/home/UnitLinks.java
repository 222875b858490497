package org.chengmen.alliance.home;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteView;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds the links of units for home pages.
@Component
class UnitLinks {

    private final Alliance alliance;

    UnitLinks(Alliance alliance) {
        this.alliance = alliance;
    }

    List<UnitLink> ofKinds(Frame frame, Set<String> kinds) {
        return links(frame, unit -> kinds.contains(unit.kind()));
    }

    List<UnitLink> under(Frame frame, OrganisationId parent) {
        return links(frame, unit -> parent.equals(unit.parent()));
    }

    private List<UnitLink> links(Frame frame, Predicate<OrganisationView> wanted) {
        return alliance.organisations().stream()
                .filter(OrganisationView::active)
                .filter(wanted)
                .map(linking(frame))
                .toList();
    }

    /// Makes links of units; the sites are looked up once for all of them.
    Function<OrganisationView, UnitLink> linking(Frame frame) {
        var sites = sitesByOwner();
        return unit -> UnitLink.of(frame, unit, sites.get(unit.id()));
    }

    private Map<OrganisationId, SiteView> sitesByOwner() {
        return alliance.sites().stream()
                .filter(SiteView::open)
                .collect(Collectors.toMap(SiteView::owner, Function.identity(), (a, b) -> a));
    }
}
