package org.chengmen.search.crawl.queue;

import org.chengmen.search.crawl.addresses.WebAddress;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// An address whose turn it is, with what its last visit left.
public record QueuedPage(
        WebAddress address,
        int depth,
        PageState state,
        int revisitMinutes,
        int failures,
        Instant firstSeen,
        @Nullable String etag,
        @Nullable String lastModified) {

    public long key() {
        return address.key();
    }
}
