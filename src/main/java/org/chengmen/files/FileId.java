package org.chengmen.files;

import org.chengmen.kernel.TimeOrderedId;

import java.util.UUID;

/// Names one file that somebody gave, whoever else gave the same bytes.
public record FileId(UUID value) {

    public static FileId next() {
        return new FileId(TimeOrderedId.next());
    }
}
