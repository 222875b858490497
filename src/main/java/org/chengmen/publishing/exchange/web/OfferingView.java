package org.chengmen.publishing.exchange.web;

import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.exchange.OfferLine;
import org.chengmen.publishing.publication.Publication;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where a document may still be offered, and what became of it elsewhere.
public record OfferingView(
        Publication publication,
        List<SiteView> targets,
        List<OfferLine> offers,
        Map<UUID, LocalizedText> names) {

    public LocalizedText name(UUID site) {
        return names.getOrDefault(site, LocalizedText.zh(site.toString()));
    }
}
