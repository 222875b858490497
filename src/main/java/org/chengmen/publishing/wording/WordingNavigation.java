package org.chengmen.publishing.wording;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The way to the wording list.
@Component
class WordingNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.desk(
                        180,
                        "publishing.wording",
                        "/desk/publishing/wording",
                        Role.SITE_ADMINISTRATOR,
                        Role.EDITOR));
    }
}
