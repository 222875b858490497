package org.chengmen.outbound;

import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.jspecify.annotations.Nullable;

import java.security.cert.X509Certificate;
import java.time.Instant;

import javax.net.ssl.SSLPeerUnverifiedException;

/// When the certificate of the other side ends.
final class Certificate {

    private Certificate() {}

    static @Nullable Instant endOf(HttpClientContext context) {
        var session = context.getSSLSession();
        try {
            return session != null && session.getPeerCertificates()[0] instanceof X509Certificate it
                    ? it.getNotAfter().toInstant()
                    : null;
        } catch (SSLPeerUnverifiedException nobody) {
            return null;
        }
    }
}
