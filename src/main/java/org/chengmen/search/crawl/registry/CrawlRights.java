package org.chengmen.search.crawl.registry;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Role;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.domains.Domains;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/// Who looks after which crawled site: the system administrator after all of them, the
/// administrator of a member's site after those of the member.
@Component
public class CrawlRights {

    private final CurrentPerson person;
    private final Domains domains;

    CrawlRights(CurrentPerson person, Domains domains) {
        this.person = person;
        this.domains = domains;
    }

    public boolean mayKeep(UUID organisation) {
        return person.holds(Role.SYSTEM_ADMINISTRATOR)
                || person.holdsFor(Role.SITE_ADMINISTRATOR, organisation);
    }

    public List<Domain> mine() {
        return domains.all().stream().filter(it -> mayKeep(it.owner().organisation())).toList();
    }

    /// What is somebody else's is not there.
    public Domain mine(UUID id) {
        return domains.find(id)
                .filter(it -> mayKeep(it.owner().organisation()))
                .orElseThrow(() -> Refused.because(CrawlRefusal.DOMAIN_UNKNOWN));
    }
}
