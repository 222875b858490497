package org.chengmen.alliance.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The way to the directory and to the desks of the registry.
@Component
class AllianceNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.onPortal(800, "alliance.directory.organisations", "/alliance"),
                NavigationEntry.onPortal(810, "alliance.directory.sites", "/alliance/sites"),
                NavigationEntry.onPortal(
                        820, "alliance.directory.responsibilities", "/alliance/responsibilities"),
                NavigationEntry.desk(
                        400,
                        "alliance.desk.organisations",
                        "/desk/organisations",
                        Role.SYSTEM_ADMINISTRATOR),
                NavigationEntry.desk(
                        410,
                        "alliance.desk.sites",
                        "/desk/sites",
                        Role.SYSTEM_ADMINISTRATOR,
                        Role.SITE_ADMINISTRATOR),
                NavigationEntry.desk(
                        420,
                        "alliance.desk.responsibilities",
                        "/desk/responsibilities",
                        Role.SYSTEM_ADMINISTRATOR));
    }
}
