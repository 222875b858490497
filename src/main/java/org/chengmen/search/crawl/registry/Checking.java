package org.chengmen.search.crawl.registry;

import org.chengmen.alliance.Alliance;
import org.chengmen.search.crawl.CrawlSettings;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.domains.Domains;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.UUID;

/// Holds what was typed about a host against what is known.
@Component
class Checking {

    private final Domains domains;
    private final CrawlRights rights;
    private final Alliance alliance;
    private final CrawlSettings settings;
    private final Clock clock;

    Checking(
            Domains domains,
            CrawlRights rights,
            Alliance alliance,
            CrawlSettings settings,
            Clock clock) {
        this.domains = domains;
        this.rights = rights;
        this.alliance = alliance;
        this.settings = settings;
        this.clock = clock;
    }

    Domain added(UUID id, DomainDraft draft) {
        return check(draft)
                .checked(id, null, rights::mayKeep, it -> domains.at(it).isPresent(), clock);
    }

    Domain changed(Domain before, DomainDraft draft) {
        return check(draft).checked(before.id(), before, rights::mayKeep, it -> false, clock);
    }

    private DomainCheck check(DomainDraft draft) {
        return new DomainCheck(draft, alliance, settings.pause());
    }
}
