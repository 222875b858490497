package org.chengmen.shell.spi;

import org.chengmen.shell.Frame;

import java.util.List;

/// A room's contribution to the navigations. Implement as a bean in the room.
public interface NavigationSection {

    List<NavigationEntry> entries();

    /// What stands in the public navigation of this frame's site only, in its language.
    default List<NavigationEntry> entriesOn(Frame frame) {
        return List.of();
    }
}
