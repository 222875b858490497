package org.chengmen.alliance.sites;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.brands.Brand;
import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A member's web site, hosted here or external; its first host is the one that links name.
public record Site(
        SiteId id,
        OrganisationId owner,
        @Nullable SiteId parent,
        SiteKind kind,
        LocalizedText name,
        @Nullable String externalAddress,
        List<String> hosts,
        FooterFacts footer,
        List<String> languages,
        Brand brand,
        SiteStatus status,
        @Nullable Closing closing,
        boolean demonstration,
        long version) {

    public Site {
        hosts = List.copyOf(hosts);
        languages = List.copyOf(languages);
    }

    public boolean hosted() {
        return externalAddress == null;
    }

    public boolean portal() {
        return kind == SiteKind.PORTAL;
    }

    public String host() {
        return hosts.isEmpty() ? "" : hosts.getFirst();
    }

    /// The facts as visitors see them.
    public FooterFacts shownFooter() {
        return demonstration ? footer.markedAsDemonstration() : footer;
    }

    /// A closing site is closed once its last day has passed, whether or not somebody said so.
    public SiteStatus statusOn(LocalDate day) {
        var over = closing != null && day.isAfter(closing.lastDay());
        return status == SiteStatus.CLOSING && over ? SiteStatus.CLOSED : status;
    }

    /// Whether its pages are shown to the public on that day.
    public boolean isReadableOn(LocalDate day) {
        var now = statusOn(day);
        return hosted() && (now == SiteStatus.OPEN || now == SiteStatus.CLOSING);
    }
}
