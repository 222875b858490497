package org.chengmen.kernel.access;

import java.util.Optional;
import java.util.UUID;

/// The one on whose behalf the current thread acts. Implemented by accounts; the room that owns a
/// thing asks it and decides. A role given at an organisation also counts for the organisations
/// under it.
public interface CurrentPerson {

    Optional<Person> signedIn();

    boolean holds(Role role);

    boolean holdsFor(Role role, UUID organisation);

    boolean holdsOn(Role role, UUID site);

    /// Given for this very site or the organisation that answers for it, not for one above it.
    boolean holdsAt(Role role, UUID site);

    /// The network address the request came from, "-" outside a request.
    String address();
}
