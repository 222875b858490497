package org.chengmen.search.crawl.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.health.Counts;
import org.chengmen.search.crawl.registry.CrawlRights;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Crawled sites with the names of whose they are, and what may be chosen for them.
@Component
class DomainLines {

    private final CrawlRights rights;
    private final Counts counts;
    private final Alliance alliance;
    private final Clock clock;

    DomainLines(CrawlRights rights, Counts counts, Alliance alliance, Clock clock) {
        this.rights = rights;
        this.counts = counts;
        this.alliance = alliance;
        this.clock = clock;
    }

    List<DomainLine> mine() {
        var progress = counts.all();
        return rights.mine().stream()
                .map(it -> line(it, progress.getOrDefault(it.id(), Counts.Progress.NONE)))
                .toList();
    }

    DomainLine line(Domain domain) {
        return line(domain, counts.of(domain.id()));
    }

    private DomainLine line(Domain domain, Counts.Progress progress) {
        return new DomainLine(
                domain,
                owner(domain.owner().organisation()),
                progress,
                DomainLine.Activity.of(domain, clock.instant()));
    }

    LocalizedText owner(UUID organisation) {
        return alliance.organisation(new OrganisationId(organisation))
                .map(OrganisationView::name)
                .orElse(LocalizedText.zh("-"));
    }

    List<OrganisationView> organisations() {
        return alliance.organisations().stream()
                .filter(it -> it.active() && rights.mayKeep(it.id().value()))
                .toList();
    }

    /// Sites on servers of their own: only those are crawled.
    List<SiteView> sites() {
        return alliance.sites().stream()
                .filter(it -> !it.hosted() && rights.mayKeep(it.owner().value()))
                .toList();
    }
}
