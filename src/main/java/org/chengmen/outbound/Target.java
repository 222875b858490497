package org.chengmen.outbound;

import org.chengmen.outbound.Outcome.Refused.Reason;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// An address that passed every check that needs no network.
record Target(URI uri) {

    private static final int LONGEST = 2048;

    static Target of(String address, Set<Integer> ports) throws NotAllowed {
        var parsed = parse(address);
        var scheme = Objects.requireNonNullElse(parsed.getScheme(), "").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new NotAllowed(Reason.SCHEME_NOT_ALLOWED);
        }
        var authority = Authority.of(parsed.getRawAuthority());
        var port = authority.port() < 0 ? standardPort(scheme) : authority.port();
        if (!ports.contains(port)) {
            throw new NotAllowed(Reason.PORT_NOT_ALLOWED);
        }
        return new Target(build(scheme, authority, parsed));
    }

    /// Where a redirect leads, held to the same checks, and never from a secured connection to an
    /// open one.
    Target redirected(String location, Set<Integer> ports) throws NotAllowed {
        var next = of(resolve(location), ports);
        if (isSecure() && !next.isSecure()) {
            throw new NotAllowed(Reason.REDIRECT_LESS_SECURE);
        }
        return next;
    }

    private String resolve(String location) throws NotAllowed {
        return uri.resolve(parse(location)).toString();
    }

    String host() {
        return uri.getHost();
    }

    private boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    private static URI parse(String address) throws NotAllowed {
        try {
            if (address.length() > LONGEST) {
                throw new NotAllowed(Reason.ADDRESS_MALFORMED);
            }
            return new URI(address);
        } catch (URISyntaxException malformed) {
            throw new NotAllowed(Reason.ADDRESS_MALFORMED);
        }
    }

    private static int standardPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static URI build(String scheme, Authority authority, URI parsed) throws NotAllowed {
        var path = Objects.requireNonNullElse(parsed.getRawPath(), "");
        var query = parsed.getRawQuery();
        var text =
                scheme
                        + "://"
                        + authority
                        + (path.isEmpty() ? "/" : path)
                        + (query == null ? "" : "?" + query);
        return parse(parse(text).toASCIIString());
    }
}
