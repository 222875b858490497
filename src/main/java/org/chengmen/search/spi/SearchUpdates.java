package org.chengmen.search.spi;

import java.util.Collection;

/// Where a room says that things were published, changed or taken down.
public interface SearchUpdates {

    /// Joins the transaction of the effect: when it commits, the index follows within a second,
    /// whatever fails in between; when it rolls back, nothing was said.
    void changed(String source, Collection<String> things);
}
