package org.chengmen.shell.cache;

import jakarta.servlet.http.HttpServletRequest;

import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.http.HttpURI;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Scheme, host and port of a request. The links of a page to other sites carry them.
record Origin(String scheme, String host, int port) {

    /// Null where the request names no host.
    static @Nullable Origin of(HttpURI uri) {
        var host = uri.getHost();
        var scheme = uri.getScheme();
        if (host == null || host.isEmpty() || scheme == null) {
            return null;
        }
        var port = uri.getPort() > 0 ? uri.getPort() : (HttpScheme.HTTPS.is(scheme) ? 443 : 80);
        return new Origin(scheme, host.toLowerCase(Locale.ROOT), port);
    }

    /// As the rooms see the request, behind whatever stands between them and the cache.
    static Origin of(HttpServletRequest request) {
        return new Origin(
                request.getScheme(),
                request.getServerName().toLowerCase(Locale.ROOT),
                request.getServerPort());
    }
}
