package org.chengmen.disclosure.requests.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteId;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Option;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The units that a request can be sent to.
@Component
public class UnitChoices {

    private final Alliance alliance;

    UnitChoices(Alliance alliance) {
        this.alliance = alliance;
    }

    List<Option> all(Frame frame) {
        return alliance.organisations().stream()
                .filter(OrganisationView::active)
                .map(it -> Option.of(it.code(), frame.t(it.name())))
                .toList();
    }

    /// The unit whose site this is; on the portal the visitor chooses.
    Optional<OrganisationView> here(Frame frame) {
        return alliance.site(new SiteId(frame.site().id()))
                .filter(it -> !it.portal())
                .flatMap(it -> alliance.organisation(it.owner()));
    }

    Optional<OrganisationView> unit(UUID id) {
        return alliance.organisation(new OrganisationId(id));
    }
}
