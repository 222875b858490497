package org.chengmen.shell.door;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

import java.util.Set;

/// Takes the visitor's address and the scheme from `X-Forwarded-For` and `X-Forwarded-Proto`, but
/// only on connections of a known proxy. All other forwarding headers are ignored: most proxies
/// pass them on as the visitor made them up.
record KnownProxies(Set<String> addresses, ForwardedRequestCustomizer forwarded)
        implements HttpConfiguration.Customizer {

    static KnownProxies of(Set<String> addresses) {
        var forwarded = new ForwardedRequestCustomizer();
        forwarded.setForwardedHeader(null);
        forwarded.setForwardedHostHeader(null);
        forwarded.setForwardedServerHeader(null);
        forwarded.setForwardedPortHeader(null);
        forwarded.setForwardedHttpsHeader(null);
        return new KnownProxies(addresses, forwarded);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable response) {
        return addresses.contains(Request.getRemoteAddr(request))
                ? forwarded.customize(request, response)
                : request;
    }
}
