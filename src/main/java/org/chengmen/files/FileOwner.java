package org.chengmen.files;

import java.util.UUID;

/// A thing of another room that a file is attached to: its kind, as the room's `FileAccess` names
/// it, and its id.
public record FileOwner(String kind, String id) {

    /// The kind of files that belong to an organisation's desk and to nothing else.
    public static final String ORGANISATION = "files.organisation";

    public static FileOwner organisation(UUID organisation) {
        return new FileOwner(ORGANISATION, organisation.toString());
    }
}
