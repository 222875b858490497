package org.chengmen.alliance.memory;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.organisations.Organisation;
import org.chengmen.alliance.responsibilities.Responsibility;
import org.chengmen.alliance.sites.Site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The whole registry as it stood at one revision, on one day; never changed, only replaced.
public record Snapshot(
        long revision,
        LocalDate day,
        List<Organisation> organisations,
        Map<OrganisationId, Organisation> byId,
        Map<String, Organisation> byCode,
        List<Site> sites,
        Map<SiteId, Site> sitesById,
        Map<String, Site> sitesByHost,
        List<Responsibility> responsibilities) {

    static Snapshot of(
            long revision,
            LocalDate day,
            List<Organisation> organisations,
            List<Site> sites,
            List<Responsibility> responsibilities) {
        return new Snapshot(
                revision,
                day,
                List.copyOf(organisations),
                indexed(organisations, Organisation::id),
                indexed(organisations, Organisation::code),
                List.copyOf(sites),
                indexed(sites, Site::id),
                byHost(sites),
                List.copyOf(responsibilities));
    }

    /// Changes whenever anything that is read here does: what an ETag needs.
    public String tag() {
        return revision + "-" + day;
    }

    public Optional<Site> portal() {
        return sites.stream().filter(Site::portal).findFirst();
    }

    public String codeOf(OrganisationId id) {
        var organisation = byId.get(id);
        return organisation == null ? "" : organisation.code();
    }

    public List<Organisation> under(OrganisationId parent) {
        return organisations.stream().filter(it -> parent.equals(it.parent())).toList();
    }

    public List<Organisation> succeededBy(OrganisationId successor) {
        return organisations.stream()
                .filter(it -> it.ending() != null && it.ending().successors().contains(successor))
                .toList();
    }

    public List<Site> sitesOf(OrganisationId owner) {
        return sites.stream().filter(it -> it.owner().equals(owner)).toList();
    }

    public List<Responsibility> responsibilitiesOf(OrganisationId organisation) {
        return responsibilities.stream()
                .filter(it -> it.organisation().equals(organisation))
                .toList();
    }

    public boolean isWithin(OrganisationId inner, OrganisationId outer) {
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
