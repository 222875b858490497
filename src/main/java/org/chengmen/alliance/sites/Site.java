package org.chengmen.alliance.sites;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
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

    /// Whether the public finds it on that day.
    public boolean isOpenOn(LocalDate day) {
        var now = statusOn(day);
        return now == SiteStatus.OPEN || now == SiteStatus.CLOSING;
    }

    /// Whether a link can lead to its pages here on that day.
    public boolean isFoundOn(LocalDate day) {
        return hosted() && isOpenOn(day) && !hosts.isEmpty();
    }

    public SiteView viewOn(LocalDate day) {
        return new SiteView(
                id, owner, kind.code(), name, host(), hosted(), portal(), isOpenOn(day));
    }

    Site with(
            OrganisationId newOwner,
            @Nullable SiteId newParent,
            SiteKind newKind,
            LocalizedText newName,
            @Nullable String newAddress,
            FooterFacts newFooter,
            List<String> newLanguages) {
        return new Site(
                id,
                newOwner,
                newParent,
                newKind,
                newName,
                newAddress,
                hosts,
                newFooter,
                newLanguages,
                brand,
                status,
                closing,
                demonstration,
                version);
    }

    public Site ownedBy(OrganisationId newOwner) {
        return with(newOwner, parent, kind, name, externalAddress, footer, languages);
    }

    public Site with(Brand newBrand) {
        return new Site(
                id,
                owner,
                parent,
                kind,
                name,
                externalAddress,
                hosts,
                footer,
                languages,
                newBrand,
                status,
                closing,
                demonstration,
                version);
    }

    Site withHosts(List<String> newHosts) {
        return new Site(
                id,
                owner,
                parent,
                kind,
                name,
                externalAddress,
                newHosts,
                footer,
                languages,
                brand,
                status,
                closing,
                demonstration,
                version);
    }

    public Site with(SiteStatus newStatus, @Nullable Closing newClosing) {
        return new Site(
                id,
                owner,
                parent,
                kind,
                name,
                externalAddress,
                hosts,
                footer,
                languages,
                brand,
                newStatus,
                newClosing,
                demonstration,
                version);
    }
}
