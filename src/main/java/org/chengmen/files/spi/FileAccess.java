package org.chengmen.files.spi;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.access.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Answers for the things of one kind who may read their private files. Implement as a bean in the
/// room that owns the things; without an answer nobody may.
public interface FileAccess {

    /// The kind that the room attaches its files to, such as `casework.application`.
    String ownerKind();

    boolean mayRead(String ownerId, CurrentPerson person);

    /// How the desk names a thing that uses a file, and where it is found.
    Optional<Place> place(String ownerId);

    record Place(LocalizedText title, @Nullable String href) {}
}
