package org.chengmen.alliance.sites;

import org.chengmen.alliance.SiteId;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Gives domains to sites and takes them away. A domain belongs to one site of the alliance; the
/// first of a site is the one that links name.
@Component
public class SiteDomains {

    private static final int MOST = 20;

    private final Sites sites;
    private final SiteChanges changes;

    SiteDomains(Sites sites, SiteChanges changes) {
        this.sites = sites;
        this.changes = changes;
    }

    @Transactional
    public Site add(SiteId id, long version, String typed) {
        var before = changes.opened(id);
        var host = parsed(typed);
        if (sites.all().stream().anyMatch(site -> site.hosts().contains(host))) {
            throw refused(SiteRefusal.HOST_TAKEN, host);
        }
        if (before.hosts().size() >= MOST) {
            throw refused(SiteRefusal.TOO_MANY_HOSTS, MOST);
        }
        var hosts = new ArrayList<>(before.hosts());
        hosts.add(host);
        return store(before, version, hosts, "domain-added");
    }

    /// An open site keeps at least one.
    @Transactional
    public Site remove(SiteId id, long version, String host) {
        var before = changes.opened(id);
        var hosts = before.hosts().stream().filter(it -> !it.equals(host)).toList();
        if (hosts.isEmpty() && before.status() != SiteStatus.PLANNED && before.hosted()) {
            throw refused(SiteRefusal.HOST_NEEDED);
        }
        return store(before, version, hosts, "domain-removed");
    }

    @Transactional
    public Site makeFirst(SiteId id, long version, String host) {
        var before = changes.opened(id);
        if (!before.hosts().contains(host)) {
            throw Refused.because(SiteRefusal.NOT_FOUND);
        }
        var hosts =
                Stream.concat(
                                Stream.of(host),
                                before.hosts().stream().filter(it -> !it.equals(host)))
                        .toList();
        return store(before, version, hosts, "domain-made-first");
    }

    private Site store(Site before, long version, List<String> hosts, String deed) {
        var after = before.withHosts(hosts);
        changes.store(after, version);
        changes.announce(deed, after, values(before), values(after));
        return after;
    }

    private static Map<String, String> values(Site site) {
        return Map.of("hosts", String.join(" ", site.hosts()));
    }

    private static String parsed(String typed) {
        try {
            return HostName.parse(typed).value();
        } catch (Refused malformed) {
            throw refused(SiteRefusal.HOST_MALFORMED, typed.strip());
        }
    }

    private static Refused refused(SiteRefusal code, Object... values) {
        return new Refused(List.of(Problem.at("host", code, values)));
    }
}
