package org.chengmen.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

import java.util.Set;

class KnownProxiesTests {

    @Test
    void believesTheKnownProxyAboutAddressAndScheme() throws Exception {
        assertThat(answer(Set.of("127.0.0.1"))).contains("203.0.113.9 https localhost 443");
    }

    @Test
    void believesNobodyElse() throws Exception {
        assertThat(answer(Set.of())).contains("127.0.0.1 http localhost");
    }

    /// What the server thinks of a request that claims much.
    private static String answer(Set<String> known) throws Exception {
        var server = new Server();
        var http = new HttpConfiguration();
        http.addCustomizer(KnownProxies.of(known));
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        server.addConnector(connector);
        server.setHandler(new Said());
        server.start();
        try {
            return new Wire(connector.getLocalPort())
                    .get(
                            "/",
                            "X-Forwarded-For: 203.0.113.9",
                            "X-Forwarded-Proto: https",
                            "X-Forwarded-Host: evil.example",
                            "X-Forwarded-Port: 1",
                            "Forwarded: for=198.51.100.1;host=evil.example");
        } finally {
            server.stop();
        }
    }

    private static final class Said extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            var said =
                    Request.getRemoteAddr(request)
                            + " "
                            + request.getHttpURI().getScheme()
                            + " "
                            + Request.getServerName(request)
                            + " "
                            + Request.getServerPort(request);
            Content.Sink.write(response, true, said, callback);
            return true;
        }
    }
}
