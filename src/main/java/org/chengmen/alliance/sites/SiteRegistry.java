package org.chengmen.alliance.sites;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.brands.Brand;
import org.chengmen.alliance.brands.Colour;
import org.chengmen.alliance.organisations.Organisations;
import org.chengmen.alliance.organisations.Roll;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;

/// Founds sites and changes their facts and colours.
@Component
public class SiteRegistry {

    private static final Brand FIRST_BRAND = Brand.of(Colour.parse("#1b4f8f"));

    private final Sites sites;
    private final Organisations organisations;
    private final SiteAuthority authority;
    private final SiteChanges changes;
    private final SitePictures pictures;

    SiteRegistry(
            Sites sites,
            Organisations organisations,
            SiteAuthority authority,
            SiteChanges changes,
            SitePictures pictures) {
        this.sites = sites;
        this.organisations = organisations;
        this.authority = authority;
        this.changes = changes;
        this.pictures = pictures;
    }

    /// A new site is planned: nobody sees it before it has a host and is launched.
    @Transactional
    public Site found(SiteDraft draft) {
        authority.checkFounding();
        changes.open();
        var all = sites.all();
        var founded = new SiteCheck(roll(), all).check(draft, blank(all));
        sites.add(founded);
        changes.announce("founded", founded, Map.of(), draft.values());
        return founded;
    }

    private static Site blank(List<Site> all) {
        var portal = all.stream().filter(Site::portal).map(Site::id).findFirst().orElse(null);
        return new Site(
                SiteId.next(),
                OrganisationId.next(),
                portal,
                SiteKind.BUREAU,
                LocalizedText.zh(""),
                null,
                List.of(),
                new FooterFacts("", null, null, null, null),
                List.of("zh"),
                FIRST_BRAND,
                SiteStatus.PLANNED,
                null,
                false,
                1);
    }

    @Transactional
    public Site change(SiteId id, long version, SiteDraft draft) {
        var before = changes.opened(id);
        var roll = roll();
        var known = SiteDraft.of(before, roll.codeOf(before.owner()));
        var asked = authority.mayFound() ? draft : draft.keeping(known);
        var after = new SiteCheck(roll, sites.all()).check(asked, before);
        changes.store(after, version);
        changes.announce("changed", after, known.values(), asked.values());
        return after;
    }

    @Transactional
    public Site dress(SiteId id, long version, BrandDraft draft) {
        var before = changes.opened(id);
        var after = before.with(trial(before, draft).accepted());
        changes.store(after, version);
        pictures.hold(before, after);
        changes.announce("dressed", after, BrandDraft.of(before.brand()).values(), draft.values());
        return after;
    }

    /// What the site would look like; nothing is changed.
    public BrandTrial trial(Site site, BrandDraft draft) {
        return new BrandTrial(draft, id -> pictures.find(site, id));
    }

    @Transactional
    public Site launch(SiteId id, long version) {
        var before = changes.opened(id);
        if (before.status() != SiteStatus.PLANNED) {
            throw Refused.because(SiteRefusal.STATUS_DOES_NOT_FIT);
        }
        if (before.hosted() && before.hosts().isEmpty()) {
            throw Refused.because(SiteRefusal.HOST_NEEDED);
        }
        var after = before.with(SiteStatus.OPEN, null);
        changes.store(after, version);
        changes.announce("launched", after, Map.of("status", "planned"), Map.of("status", "open"));
        return after;
    }

    /// The site for the one who asks; to others it does not exist.
    public Site mine(SiteId id) {
        return sites.find(id)
                .filter(authority::mayAdminister)
                .orElseThrow(() -> Refused.because(SiteRefusal.NOT_FOUND));
    }

    public SiteDraft draftOf(Site site) {
        return SiteDraft.of(site, roll().codeOf(site.owner()));
    }

    private Roll roll() {
        return new Roll(organisations.all());
    }
}
