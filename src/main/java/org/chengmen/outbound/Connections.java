package org.chengmen.outbound;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/// Builds the underlying client with every convenience off that would act behind our back: no
/// redirects, cookies, retries, proxies from the environment, protocol upgrades, decompression.
/// Each connection serves once: a kept one may be half closed, and was checked at another time.
final class Connections {

    private static final Http1Config LINES =
            Http1Config.custom()
                    .setMaxLineLength(8192)
                    .setMaxHeaderCount(100)
                    .setMaxEmptyLineCount(3)
                    .build();

    private Connections() {}

    static CloseableHttpClient client(
            FilteredLookup lookup, Limits limits, String userAgent, int most) {
        return HttpClients.custom()
                .setConnectionManager(manager(lookup, limits, most))
                .setDefaultRequestConfig(requests(limits))
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setUserAgent(userAgent)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }

    private static PoolingHttpClientConnectionManager manager(
            FilteredLookup lookup, Limits limits, int most) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(lookup)
                .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(LINES).build())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(limits.connect()))
                                .setSocketTimeout(Timeout.of(limits.firstByte()))
                                .build())
                .setDefaultTlsConfig(
                        TlsConfig.custom()
                                .setHandshakeTimeout(Timeout.of(limits.firstByte()))
                                .build())
                .setMaxConnTotal(most)
                .setMaxConnPerRoute(most)
                .build();
    }

    private static RequestConfig requests(Limits limits) {
        return RequestConfig.custom()
                .setResponseTimeout(Timeout.of(limits.firstByte()))
                .setConnectionRequestTimeout(Timeout.of(limits.connect()))
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .setContentCompressionEnabled(false)
                .setExpectContinueEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }
}
