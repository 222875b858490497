package org.chengmen.shell.web;

import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The way home, on every site.
@Component
class HomeNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.onEverySite(0, "shell.home", "/"));
    }
}
