package org.chengmen.search.crawl.registry;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.search.crawl.contents.ContentStore;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.domains.Domains;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.UUID;

/// Takes hosts in, changes what is asked of them, and gives them up with all their pages.
@Service
public class DomainRegistry {

    private final Domains domains;
    private final CrawlRights rights;
    private final Seeding seeding;
    private final ContentStore store;
    private final AuditTrail trail;
    private final Checking checking;

    DomainRegistry(
            Domains domains,
            CrawlRights rights,
            Seeding seeding,
            ContentStore store,
            AuditTrail trail,
            Checking checking) {
        this.domains = domains;
        this.rights = rights;
        this.seeding = seeding;
        this.store = store;
        this.trail = trail;
        this.checking = checking;
    }

    @Transactional
    public UUID add(DomainDraft draft) {
        var domain = checking.added(TimeOrderedId.next(), draft);
        domains.add(domain);
        seeding.seed(domain);
        trail.record(act("added", domain).after(facts(domain)));
        return domain.id();
    }

    @Transactional
    public void change(UUID id, int version, DomainDraft draft) {
        var before = rights.mine(id);
        var domain = checking.changed(before, draft);
        if (before.version() != version || !domains.change(domain)) {
            throw Refused.because(CrawlRefusal.CHANGED_MEANWHILE);
        }
        seeding.seed(domain);
        trail.record(act("changed", domain).before(facts(before)).after(facts(domain)));
    }

    @Transactional
    public void pause(UUID id, boolean paused) {
        var domain = rights.mine(id);
        domains.pause(id, paused);
        trail.record(act(paused ? "paused" : "resumed", domain));
    }

    /// Asks start pages, site maps and feeds again, and so for whatever is new.
    @Transactional
    public void callUp(UUID id) {
        var domain = rights.mine(id);
        seeding.callUp(domain);
        trail.record(act("called-up", domain));
    }

    @Transactional
    public void remove(UUID id) {
        var domain = rights.mine(id);
        store.clear(id);
        domains.remove(id);
        trail.record(act("removed", domain).before(facts(domain)));
    }

    private static Act act(String verb, Domain domain) {
        return Act.of("search.crawl." + verb, "search.crawl-domain", domain.id());
    }

    private static Map<String, @Nullable Object> facts(Domain domain) {
        return Map.of(
                "address", domain.address(),
                "organisation", domain.owner().organisation(),
                "depth", domain.bounds().depth(),
                "denied", domain.bounds().denied(),
                "pause", domain.pace().pause().toString());
    }
}
