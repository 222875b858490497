package org.chengmen.publishing.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.shell.SiteLook;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The way to a site's columns, and to the desk on which they are filled.
@Component
class PublishingNavigation implements NavigationSection {

    private static final int IN_THE_BAR = 4;

    private final Columns columns;

    PublishingNavigation(Columns columns) {
        this.columns = columns;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.desk(
                        200,
                        "publishing.desk",
                        "/desk/publishing",
                        Role.CONTRIBUTOR,
                        Role.EDITOR,
                        Role.REVIEWER,
                        Role.PUBLISHER,
                        Role.SITE_ADMINISTRATOR),
                NavigationEntry.desk(
                        210, "publishing.columns.desk", "/desk/columns", Role.SITE_ADMINISTRATOR));
    }

    @Override
    public List<NavigationEntry> entriesOn(SiteLook site, Locale locale) {
        var top =
                columns.ofSite(site.id()).stream()
                        .filter(it -> it.parent() == null && !it.hidden())
                        .toList();
        var entries = new ArrayList<NavigationEntry>();
        top.stream()
                .limit(IN_THE_BAR)
                .forEach(it ->
                        entries.add(
                                NavigationEntry.onEverySite(
                                        100 + entries.size(), it.name().in(locale), it.address())));
        if (top.size() > IN_THE_BAR) {
            entries.add(NavigationEntry.onEverySite(150, "publishing.columns", "/columns"));
        }
        return entries;
    }
}
