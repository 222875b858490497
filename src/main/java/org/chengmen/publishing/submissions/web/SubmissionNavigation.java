package org.chengmen.publishing.submissions.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The way to the desk of members' own systems.
@Component
class SubmissionNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.desk(
                        207,
                        "publishing.submissions.tokens",
                        "/desk/member-tokens",
                        Role.SITE_ADMINISTRATOR));
    }
}
