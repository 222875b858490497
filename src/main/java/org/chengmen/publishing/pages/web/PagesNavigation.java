package org.chengmen.publishing.pages.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The desk's ways to topics and to the pages that are laid out.
@Component
class PagesNavigation implements NavigationSection {

    private static final Role[] STAFF = {
        Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.SITE_ADMINISTRATOR
    };

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.desk(204, "publishing.topics", "/desk/topics", STAFF),
                NavigationEntry.desk(205, "publishing.pages", "/desk/pages", STAFF),
                NavigationEntry.desk(
                        206,
                        "publishing.slots",
                        "/desk/slots",
                        Role.CONTRIBUTOR,
                        Role.EDITOR,
                        Role.PUBLISHER,
                        Role.SITE_ADMINISTRATOR));
    }
}
