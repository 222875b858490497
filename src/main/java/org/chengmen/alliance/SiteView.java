package org.chengmen.alliance;

import org.chengmen.kernel.LocalizedText;

/// A site as other rooms see it; `host` is its first domain. A site that is planned or closed is
/// not open: no page leads to it.
public record SiteView(
        SiteId id,
        OrganisationId owner,
        String kind,
        LocalizedText name,
        String host,
        boolean hosted,
        boolean portal,
        boolean open) {}
