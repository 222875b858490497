package org.chengmen.alliance;

import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// An organisation as other rooms see it.
public record OrganisationView(
        OrganisationId id,
        String code,
        LocalizedText name,
        String kind,
        @Nullable OrganisationId parent,
        boolean active) {}
