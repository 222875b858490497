package org.chengmen.alliance.memory;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

@Component
class AllianceFromMemory implements Alliance {

    private final Memory memory;

    AllianceFromMemory(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<OrganisationView> organisation(OrganisationId id) {
        var now = memory.now();
        return Optional.ofNullable(now.byId().get(id)).map(it -> it.viewOn(now.day()));
    }

    @Override
    public Optional<OrganisationView> organisationByCode(String code) {
        var now = memory.now();
        return Optional.ofNullable(now.byCode().get(code)).map(it -> it.viewOn(now.day()));
    }

    @Override
    public List<OrganisationView> organisations() {
        var now = memory.now();
        return now.organisations().stream().map(it -> it.viewOn(now.day())).toList();
    }

    @Override
    public boolean isWithin(OrganisationId inner, OrganisationId outer) {
        return memory.now().isWithin(inner, outer);
    }

    @Override
    public Optional<SiteView> site(SiteId id) {
        var now = memory.now();
        return Optional.ofNullable(now.sitesById().get(id)).map(it -> it.viewOn(now.day()));
    }

    @Override
    public List<SiteView> sites() {
        var now = memory.now();
        return now.sites().stream().map(it -> it.viewOn(now.day())).toList();
    }

    @Override
    public SiteView portal() {
        var now = memory.now();
        return now.portal()
                .map(it -> it.viewOn(now.day()))
                .orElseThrow(() -> new IllegalStateException("The registry has no portal yet"));
    }
}
