package org.chengmen.alliance.web;

import org.chengmen.alliance.sites.Site;

import java.util.Locale;

/// Where the desk leads after a change of a site.
final class SitePaths {

    private SitePaths() {}

    static String done(Site site, Done done) {
        return "redirect:/desk/sites/%s?done=%s"
                .formatted(site.id().value(), done.name().toLowerCase(Locale.ROOT));
    }

    static String page(Site site, String page) {
        return "redirect:/desk/sites/%s/%s".formatted(site.id().value(), page);
    }
}
