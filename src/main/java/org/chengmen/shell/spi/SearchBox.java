package org.chengmen.shell.spi;

import org.chengmen.shell.SiteLook;

/// The search that a room offers in the masthead of every page: a GET form that sends `q` to
/// `action`. Implement as a bean in the room; without one there is no box.
public interface SearchBox {

    /// The address that answers, as a path of the same site.
    String action();

    default String labelKey() {
        return "shell.search.label";
    }

    default String placeholderKey() {
        return "shell.search.placeholder";
    }

    default boolean standsOn(SiteLook site) {
        return true;
    }
}
