package org.chengmen.shell.spi;

import java.util.List;

/// A room's contribution to the navigations. Implement as a bean in the room.
public interface NavigationSection {

    List<NavigationEntry> entries();
}
