package org.chengmen.disclosure.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.disclosure.DisclosureRefusal;
import org.chengmen.disclosure.catalogue.Item;
import org.chengmen.kernel.Refused;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/// The units of the city as the pages of disclosure name them.
@Component
public class Units {

    private final Alliance alliance;

    Units(Alliance alliance) {
        this.alliance = alliance;
    }

    OrganisationView unit(String code) {
        return alliance.organisationByCode(code)
                .orElseThrow(() -> Refused.because(DisclosureRefusal.UNIT_UNKNOWN));
    }

    public String name(Frame frame, UUID organisation) {
        return alliance.organisation(new OrganisationId(organisation))
                .map(it -> frame.t(it.name()))
                .orElse("");
    }

    public String code(UUID organisation) {
        return alliance.organisation(new OrganisationId(organisation))
                .map(OrganisationView::code)
                .orElse("");
    }

    public String nameOfCode(Frame frame, String code) {
        return alliance.organisationByCode(code).map(it -> frame.t(it.name())).orElse(code);
    }

    /// Those that some item binds.
    List<OrganisationView> bound(List<Item> items) {
        return alliance.organisations().stream()
                .filter(it -> it.active() && items.stream().anyMatch(item -> item.binds(it)))
                .toList();
    }
}
