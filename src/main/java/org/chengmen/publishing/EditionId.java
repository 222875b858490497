package org.chengmen.publishing;

import org.chengmen.kernel.TimeOrderedId;

import java.util.UUID;

/// Names one edition of a document in one language.
public record EditionId(UUID value) {

    public static EditionId next() {
        return new EditionId(TimeOrderedId.next());
    }
}
