package org.chengmen.search.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The way to the desk of the index.
@Component
class SearchNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.desk(
                        440, "search.desk", "/desk/search", Role.SYSTEM_ADMINISTRATOR));
    }
}
