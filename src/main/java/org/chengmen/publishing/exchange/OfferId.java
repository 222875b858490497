package org.chengmen.publishing.exchange;

import org.chengmen.kernel.TimeOrderedId;

import java.util.UUID;

/// Names one offer of one document to one site.
public record OfferId(UUID value) {

    static OfferId next() {
        return new OfferId(TimeOrderedId.next());
    }
}
