package org.chengmen.publishing;

import org.chengmen.kernel.TimeOrderedId;

import java.util.UUID;

/// Names a document for ever, in every language and edition.
public record DocumentId(UUID value) {

    public static DocumentId next() {
        return new DocumentId(TimeOrderedId.next());
    }
}
