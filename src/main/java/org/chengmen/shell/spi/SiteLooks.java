package org.chengmen.shell.spi;

import org.chengmen.shell.SiteLook;

import java.util.Optional;

/// Answers which site a host name means. Implemented by alliance; asked once per request, so it
/// must answer from memory.
public interface SiteLooks {

    /// Empty for a host that no site of the registry owns: the request then gets a plain 404.
    Optional<SiteLook> at(String host);

    /// Where a site that has closed leads its visitors: a host of the alliance, or an absolute
    /// address. Empty where it leads nowhere; then its host is answered like an unknown one.
    default Optional<String> movedTo(String host) {
        return Optional.empty();
    }

    /// The custom properties of the site's brand, as one small style sheet in `@layer site`.
    String stylesheet(SiteLook site);
}
