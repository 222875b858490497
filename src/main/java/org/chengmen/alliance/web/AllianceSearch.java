package org.chengmen.alliance.web;

import org.chengmen.shell.SiteLook;
import org.chengmen.shell.spi.SearchBox;
import org.springframework.stereotype.Component;

/// The search of the portal's masthead: by name among all units, until the city searches documents.
@Component
class AllianceSearch implements SearchBox {

    @Override
    public String action() {
        return "/alliance";
    }

    @Override
    public String labelKey() {
        return "alliance.search.label";
    }

    @Override
    public String placeholderKey() {
        return "alliance.search.placeholder";
    }

    @Override
    public boolean standsOn(SiteLook site) {
        return site.portal();
    }
}
