package org.chengmen.alliance.registry;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.alliance.sites.Site;
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
        return Optional.ofNullable(memory.now().byId().get(id));
    }

    @Override
    public Optional<OrganisationView> organisationByCode(String code) {
        return Optional.ofNullable(memory.now().byCode().get(code));
    }

    @Override
    public List<OrganisationView> organisations() {
        return memory.now().organisations();
    }

    @Override
    public boolean isWithin(OrganisationId inner, OrganisationId outer) {
        return memory.now().isWithin(inner, outer);
    }

    @Override
    public Optional<SiteView> site(SiteId id) {
        return Optional.ofNullable(memory.now().sitesById().get(id)).map(AllianceFromMemory::view);
    }

    @Override
    public List<SiteView> sites() {
        return memory.now().sites().stream().map(AllianceFromMemory::view).toList();
    }

    @Override
    public SiteView portal() {
        return memory.now()
                .portal()
                .map(AllianceFromMemory::view)
                .orElseThrow(() -> new IllegalStateException("The registry has no portal yet"));
    }

    private static SiteView view(Site site) {
        return new SiteView(
                site.id(),
                site.owner(),
                site.kind().code(),
                site.name(),
                site.host(),
                site.hosted(),
                site.portal());
    }
}
