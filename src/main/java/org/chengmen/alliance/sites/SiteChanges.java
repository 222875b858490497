package org.chengmen.alliance.sites;

import org.chengmen.alliance.SiteChanged;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.changes.Changes;
import org.chengmen.alliance.changes.Differences;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.shell.cache.PageEvictions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Map;

/// What every change of a site does around its own rule: lets itself in alone, finds the site for
/// who may see it, stores what was read in this version, tells the trail and the other rooms.
@Component
public class SiteChanges {

    private final Sites sites;
    private final SiteAuthority authority;
    private final Changes changes;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final PageEvictions evictions;

    SiteChanges(
            Sites sites,
            SiteAuthority authority,
            Changes changes,
            AuditTrail trail,
            ApplicationEventPublisher events,
            PageEvictions evictions) {
        this.sites = sites;
        this.authority = authority;
        this.changes = changes;
        this.trail = trail;
        this.events = events;
        this.evictions = evictions;
    }

    void open() {
        changes.open();
    }

    Site opened(SiteId id) {
        open();
        return sites.find(id)
                .filter(authority::mayAdminister)
                .orElseThrow(() -> Refused.because(SiteRefusal.NOT_FOUND));
    }

    public void store(Site site, long version) {
        if (site.version() != version || !sites.store(site)) {
            throw Refused.because(SiteRefusal.CHANGED_MEANWHILE);
        }
    }

    public void announce(
            String deed, Site site, Map<String, String> before, Map<String, String> after) {
        var act = Act.of("alliance.site." + deed, "site", site.id().value());
        trail.record(Differences.in(act, before, after));
        events.publishEvent(new SiteChanged(site.id()));
        evictions.evict(PageEvictions.ALL);
    }
}
