package org.chengmen.alliance.registry;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.sites.Site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The whole registry as it stood at one revision; never changed, only replaced.
record Snapshot(
        long revision,
        List<OrganisationView> organisations,
        Map<OrganisationId, OrganisationView> byId,
        Map<String, OrganisationView> byCode,
        List<Site> sites,
        Map<SiteId, Site> sitesById,
        Map<String, Site> sitesByHost) {

    static Snapshot of(long revision, List<OrganisationView> organisations, List<Site> sites) {
        return new Snapshot(
                revision,
                List.copyOf(organisations),
                indexed(organisations, OrganisationView::id),
                indexed(organisations, OrganisationView::code),
                List.copyOf(sites),
                indexed(sites, Site::id),
                byHost(sites));
    }

    Optional<Site> portal() {
        return sites.stream().filter(Site::portal).findFirst();
    }

    boolean isWithin(OrganisationId inner, OrganisationId outer) {
        var passed = new HashSet<OrganisationId>();
        var at = byId.get(inner);
        while (at != null && passed.add(at.id())) {
            if (at.id().equals(outer)) {
                return true;
            }
            at = at.parent() == null ? null : byId.get(at.parent());
        }
        return false;
    }

    private static <K, V> Map<K, V> indexed(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    private static Map<String, Site> byHost(List<Site> sites) {
        var hosts = new HashMap<String, Site>();
        sites.forEach(site -> site.hosts().forEach(host -> hosts.put(host, site)));
        return Map.copyOf(hosts);
    }
}
