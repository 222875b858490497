package org.chengmen.shell.spi;

import org.chengmen.shell.SiteLook;

import java.util.List;
import java.util.Locale;

/// A room's contribution to the navigations. Implement as a bean in the room.
public interface NavigationSection {

    List<NavigationEntry> entries();

    /// What stands in the public navigation of this site only, in the reader's language.
    default List<NavigationEntry> entriesOn(SiteLook site, Locale locale) {
        return List.of();
    }
}
