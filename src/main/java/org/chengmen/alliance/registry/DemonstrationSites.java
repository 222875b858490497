package org.chengmen.alliance.registry;

import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.sites.FooterFacts;
import org.chengmen.alliance.sites.Site;
import org.chengmen.alliance.sites.SiteKind;
import org.chengmen.alliance.sites.SiteStatus;
import org.chengmen.alliance.sites.Sites;
import org.springframework.stereotype.Component;

import java.util.List;

/// Gives every unit of the demonstration city a site of its own. Their official numbers are
/// invented: no real registration begins with these zeros.
@Component
class DemonstrationSites {

    private final Sites sites;

    DemonstrationSites(Sites sites) {
        this.sites = sites;
    }

    void load(List<OrganisationView> organisations) {
        var palette = new DemonstrationPalette();
        var portal = SiteId.next();
        var position = 0;
        for (var organisation : organisations) {
            sites.add(site(organisation, ++position, portal, palette), position);
        }
    }

    private static Site site(
            OrganisationView owner, int number, SiteId portal, DemonstrationPalette palette) {
        var kind = kindOf(owner.kind());
        var top = kind == SiteKind.PORTAL;
        return new Site(
                top ? portal : SiteId.next(),
                owner.id(),
                top ? null : portal,
                kind,
                owner.name(),
                null,
                hosts(owner.code(), top),
                footer(number),
                List.of("zh", "en"),
                palette.next(kind),
                SiteStatus.OPEN,
                null,
                true,
                1);
    }

    private static List<String> hosts(String code, boolean top) {
        var own = code + ".localhost";
        return top ? List.of("localhost", "127.0.0.1", own) : List.of(own);
    }

    private static FooterFacts footer(int number) {
        return new FooterFacts(
                "420100%04d".formatted(number),
                "鄂ICP备0000%04d号-1".formatted(number),
                "鄂公网安备 4201000000%04d号".formatted(number),
                "027-0000%04d".formatted(number),
                "湖北省武汉市示范大道%d号（演示）".formatted(number));
    }

    private static SiteKind kindOf(String kind) {
        return switch (kind) {
            case "city" -> SiteKind.PORTAL;
            case "district" -> SiteKind.DISTRICT;
            case "development_zone", "functional_area" -> SiteKind.ZONE;
            case "department" -> SiteKind.BUREAU;
            case "party_organ", "state_organ" -> SiteKind.ORGAN;
            case "vertical_agency" -> SiteKind.AGENCY;
            case "mass_organization", "democratic_party" -> SiteKind.ASSOCIATION;
            case "public_enterprise" -> SiteKind.ENTERPRISE;
            default -> SiteKind.INSTITUTION;
        };
    }
}
