package org.chengmen.publishing.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.editions.Rights;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/// The way to a site's columns, and to the desk on which they are filled.
@Component
class PublishingNavigation implements NavigationSection {

    private static final int IN_THE_BAR = 4;

    private final ColumnsHere columns;

    PublishingNavigation(ColumnsHere columns) {
        this.columns = columns;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.desk(
                        200, "publishing.desk", "/desk/publishing", Rights.ofTheDesk()),
                NavigationEntry.desk(
                        206,
                        "publishing.calendar",
                        "/desk/publishing/calendar",
                        Rights.ofTheDesk()),
                NavigationEntry.desk(
                        207,
                        "publishing.upkeep",
                        "/desk/publishing/upkeep",
                        Role.EDITOR,
                        Role.PUBLISHER,
                        Role.SITE_ADMINISTRATOR),
                NavigationEntry.desk(
                        210, "publishing.columns.desk", "/desk/columns", Role.SITE_ADMINISTRATOR),
                NavigationEntry.desk(
                        212, "publishing.chains", "/desk/chains", Role.SITE_ADMINISTRATOR));
    }

    @Override
    public List<NavigationEntry> entriesOn(Frame frame) {
        var top = columns.shown(frame).stream().filter(it -> it.parent() == null).toList();
        var entries = new ArrayList<NavigationEntry>();
        top.stream()
                .limit(IN_THE_BAR)
                .forEach(it ->
                        entries.add(
                                NavigationEntry.onEverySite(
                                        100 + entries.size(), frame.t(it.name()), it.address())));
        if (top.size() > IN_THE_BAR) {
            entries.add(NavigationEntry.onEverySite(150, "publishing.columns", "/columns"));
        }
        return entries;
    }
}
