package org.chengmen.publishing.harvest.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The way to the desk of what is harvested.
@Component
class HarvestNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.desk(
                        206,
                        "publishing.harvest",
                        "/desk/harvest",
                        Role.PUBLISHER,
                        Role.SITE_ADMINISTRATOR));
    }
}
