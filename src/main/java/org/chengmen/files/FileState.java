package org.chengmen.files;

import java.util.Set;

/// The states of a content, in the order it passes them. Only clean content is ever served.
public enum FileState {
    /// Announced, the bytes perhaps not yet in their place.
    RECEIVED,
    /// In its place, waiting for the virus scanner.
    CHECKING,
    CLEAN,
    /// The scanner found something; the bytes are gone, the entry says why.
    REFUSED;

    public boolean mayBecome(FileState next) {
        return switch (this) {
            case RECEIVED -> Set.of(CHECKING, CLEAN).contains(next);
            case CHECKING -> Set.of(CLEAN, REFUSED).contains(next);
            case CLEAN, REFUSED -> false;
        };
    }
}
