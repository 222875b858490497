package org.chengmen.publishing.publication;

import org.chengmen.kernel.LocalizedText;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What the publication of a document changes: the column and those above it, the sites that get it
/// by rule or hold a copy, the public documents that name it, the kept pages that are made anew.
public record Effect(
        List<LocalizedText> columns,
        List<String> feeds,
        Set<UUID> offeredTo,
        Set<UUID> copiedTo,
        List<LocalizedText> siteNames,
        int citing,
        int keptPages) {

    /// Every other site that it reaches.
    public Set<UUID> sites() {
        var sites = new LinkedHashSet<>(offeredTo);
        sites.addAll(copiedTo);
        return sites;
    }
}
