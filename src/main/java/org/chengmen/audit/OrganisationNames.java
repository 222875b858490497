package org.chengmen.audit;

import org.chengmen.kernel.LocalizedText;

import java.util.Optional;
import java.util.UUID;

/// Tells the reader of the trail which organisation an id means; the trail itself keeps ids, which
/// no renaming changes. Implemented by the room that knows them.
public interface OrganisationNames {

    Optional<LocalizedText> name(UUID organisation);
}
