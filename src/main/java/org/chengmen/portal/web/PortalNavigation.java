package org.chengmen.portal.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The desk's lines about the portal itself.
@Component
class PortalNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.desk(0, "portal.desk", "/desk"),
                NavigationEntry.desk(
                        330,
                        "portal.layouts",
                        "/desk/home-layout",
                        Role.SITE_ADMINISTRATOR,
                        Role.SYSTEM_ADMINISTRATOR),
                NavigationEntry.desk(
                        340,
                        "portal.traditional",
                        "/desk/traditional",
                        Role.EDITOR,
                        Role.SITE_ADMINISTRATOR),
                NavigationEntry.desk(
                        900,
                        "portal.emergency",
                        "/desk/emergency",
                        Role.PUBLISHER,
                        Role.SYSTEM_ADMINISTRATOR),
                NavigationEntry.desk(
                        901,
                        "portal.mourning",
                        "/desk/mourning",
                        Role.PUBLISHER,
                        Role.SYSTEM_ADMINISTRATOR));
    }
}
