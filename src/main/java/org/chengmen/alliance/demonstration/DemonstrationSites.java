package org.chengmen.alliance.demonstration;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.organisations.Organisation;
import org.chengmen.alliance.organisations.OrganisationKind;
import org.chengmen.alliance.sites.Site;
import org.chengmen.alliance.sites.SiteKind;
import org.chengmen.alliance.sites.SiteStatus;
import org.chengmen.alliance.sites.Sites;
import org.chengmen.shell.Choices;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives every unit of the demonstration city a site of its own.
@Component
class DemonstrationSites {

    private final Sites sites;

    DemonstrationSites(Sites sites) {
        this.sites = sites;
    }

    void load(List<Organisation> organisations) {
        var palette = new DemonstrationPalette();
        var given = new HashMap<OrganisationId, SiteId>();
        var number = 0;
        for (var organisation : organisations) {
            var site = site(organisation, ++number, given, palette);
            given.put(organisation.id(), site.id());
            sites.add(site);
        }
    }

    private static Site site(
            Organisation owner,
            int number,
            Map<OrganisationId, SiteId> given,
            DemonstrationPalette palette) {
        var kind = kindOf(owner.kind());
        var top = kind == SiteKind.PORTAL;
        return new Site(
                SiteId.next(),
                owner.id(),
                owner.parent() == null ? null : given.get(owner.parent()),
                kind,
                owner.name(),
                null,
                hosts(owner.code(), top),
                DemonstrationNumbers.footer(number),
                languages(kind),
                palette.next(kind),
                SiteStatus.OPEN,
                null,
                true,
                1);
    }

    /// The associations write in Chinese only, so that such a site can be seen too.
    private static List<String> languages(SiteKind kind) {
        return kind == SiteKind.ASSOCIATION ? List.of("zh") : Choices.LANGUAGES;
    }

    private static List<String> hosts(String code, boolean top) {
        var own = code + ".localhost";
        return top ? List.of("localhost", "127.0.0.1", own) : List.of(own);
    }

    private static SiteKind kindOf(OrganisationKind kind) {
        return switch (kind) {
            case CITY -> SiteKind.PORTAL;
            case DISTRICT -> SiteKind.DISTRICT;
            case DEVELOPMENT_ZONE, FUNCTIONAL_AREA -> SiteKind.ZONE;
            case DEPARTMENT -> SiteKind.BUREAU;
            case PARTY_ORGAN, STATE_ORGAN -> SiteKind.ORGAN;
            case VERTICAL_AGENCY -> SiteKind.AGENCY;
            case MASS_ORGANIZATION, DEMOCRATIC_PARTY -> SiteKind.ASSOCIATION;
            case PUBLIC_ENTERPRISE -> SiteKind.ENTERPRISE;
            case AFFILIATED, INSTITUTION -> SiteKind.INSTITUTION;
        };
    }
}
