package org.chengmen.disclosure.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The ways to disclosure: for the public, for officers, for whoever keeps the catalogue.
@Component
class DisclosureNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.onPortal(60, "disclosure.title", "/disclosure"),
                NavigationEntry.desk(
                        300,
                        "disclosure.duties.desk",
                        "/desk/disclosure/duties",
                        Role.CONTRIBUTOR,
                        Role.EDITOR,
                        Role.REVIEWER,
                        Role.PUBLISHER,
                        Role.SUPERVISOR),
                NavigationEntry.desk(
                        310,
                        "disclosure.catalogue.desk",
                        "/desk/disclosure/catalogue",
                        Role.SYSTEM_ADMINISTRATOR));
    }
}
