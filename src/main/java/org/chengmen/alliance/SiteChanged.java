package org.chengmen.alliance;

/// A site was opened, changed or closed; ask `Alliance` how it stands now.
public record SiteChanged(SiteId site) {}
