package org.chengmen.publishing.demonstration;

import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteView;

/// A site that is to be filled, and the unit that it belongs to.
record SeededSite(SiteView site, OrganisationView owner) {

    String code() {
        return owner.code();
    }

    String kind() {
        return site.kind();
    }
}
