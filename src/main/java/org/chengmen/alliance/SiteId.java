package org.chengmen.alliance;

import org.chengmen.kernel.TimeOrderedId;

import java.util.UUID;

/// Names a site for ever, whatever domains it has.
public record SiteId(UUID value) {

    public static SiteId next() {
        return new SiteId(TimeOrderedId.next());
    }
}
