package org.chengmen.files.web;

import org.chengmen.kernel.access.Role;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.springframework.stereotype.Component;

import java.util.List;

/// The desk's way to files.
@Component
class FilesNavigation implements NavigationSection {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.desk(
                        250,
                        "files.desk",
                        "/desk/files",
                        Role.EDITOR,
                        Role.PUBLISHER,
                        Role.SITE_ADMINISTRATOR));
    }
}
