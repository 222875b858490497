package org.chengmen.shell;

import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// What the frame shows of the site that a request names: identity, brand and the footer elements
/// that the inspection of government sites asks for (国办发〔2017〕47号, 国办秘函〔2019〕19号).
public record SiteLook(
        UUID id,
        UUID organisation,
        String kind,
        LocalizedText name,
        LocalizedText organiser,
        String host,
        String portalHost,
        boolean portal,
        String idCode,
        @Nullable String icpNumber,
        @Nullable String publicSecurityNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable LocalizedText notice,
        Masthead masthead,
        List<String> languages,
        @Nullable Above above,
        String styleVersion) {

    /// The site that this one stands under, where that is not the portal.
    public record Above(LocalizedText name, String host) {}

    /// The same site with a line over its pages, as while it is closing.
    public SiteLook withNotice(LocalizedText line) {
        return new SiteLook(
                id,
                organisation,
                kind,
                name,
                organiser,
                host,
                portalHost,
                portal,
                idCode,
                icpNumber,
                publicSecurityNumber,
                phone,
                address,
                line,
                masthead,
                languages,
                above,
                styleVersion);
    }
}
