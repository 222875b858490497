package org.chengmen.alliance.reorganisation;

import org.chengmen.alliance.AllianceSettings;
import org.chengmen.alliance.CityDay;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.organisations.Ending;
import org.chengmen.alliance.organisations.Organisation;
import org.chengmen.alliance.organisations.Roll;
import org.chengmen.alliance.sites.Closing;
import org.chengmen.alliance.sites.Site;
import org.chengmen.alliance.sites.SiteChanges;
import org.chengmen.alliance.sites.SiteStatus;
import org.chengmen.alliance.sites.Sites;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sites of an ended organisation: a single successor without a site of its own takes them
/// over, otherwise they close under a notice and then lead to the successor's site.
@Component
class SiteHandOver {

    private final Sites sites;
    private final SiteChanges changes;
    private final ClosingNotices notices;
    private final AllianceSettings settings;
    private final CityDay day;

    SiteHandOver(
            Sites sites,
            SiteChanges changes,
            ClosingNotices notices,
            AllianceSettings settings,
            CityDay day) {
        this.sites = sites;
        this.changes = changes;
        this.notices = notices;
        this.settings = settings;
        this.day = day;
    }

    void carryOut(Organisation ended, Ending ending, Roll roll) {
        var all = sites.all();
        var left =
                all.stream()
                        .filter(site -> site.owner().equals(ended.id()) && !site.portal())
                        .filter(site -> site.status() != SiteStatus.CLOSING)
                        .toList();
        var successor = ending.successors().stream().findFirst();
        var host = successor.flatMap(id -> hostOf(id, all));
        if (ending.successors().size() == 1 && host.isEmpty()) {
            left.forEach(site -> give(site, ending.successors().getFirst(), roll));
        } else {
            var closing = closing(ended, ending, roll, host);
            left.stream()
                    .filter(site -> site.status() == SiteStatus.OPEN)
                    .forEach(site -> close(site, closing));
        }
    }

    private void give(Site site, OrganisationId successor, Roll roll) {
        var given = site.ownedBy(successor);
        changes.store(given, site.version());
        changes.announce(
                "passed-on",
                given,
                Map.of("owner", roll.codeOf(site.owner())),
                Map.of("owner", roll.codeOf(successor)));
    }

    private void close(Site site, Closing closing) {
        var closed = site.with(SiteStatus.CLOSING, closing);
        changes.store(closed, site.version());
        changes.announce(
                "closing", closed, Map.of(), Map.of("last_day", closing.lastDay().toString()));
    }

    private Closing closing(Organisation ended, Ending ending, Roll roll, Optional<String> host) {
        var lastDay = later(ending.lastDay(), day.today()).plusDays(settings.noticeDays());
        var named =
                ending.successors().stream()
                        .findFirst()
                        .map(id -> roll.get(roll.codeOf(id)).name());
        return new Closing(
                notices.afterReorganisation(ended.name(), named, lastDay),
                lastDay,
                host.orElse(null));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<String> hostOf(OrganisationId owner, List<Site> all) {
        return all.stream()
                .filter(site -> site.owner().equals(owner) && site.hosted())
                .filter(site -> site.status() == SiteStatus.OPEN)
                .flatMap(site -> site.hosts().stream())
                .findFirst();
    }
}
