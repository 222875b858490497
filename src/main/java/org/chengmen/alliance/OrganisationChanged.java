package org.chengmen.alliance;

/// An organisation was founded, changed or ended; ask `Alliance` how it stands now.
public record OrganisationChanged(OrganisationId organisation) {}
