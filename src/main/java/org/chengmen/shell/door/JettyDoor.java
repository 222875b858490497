package org.chengmen.shell.door;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Makes the web server say nothing about itself, lead nobody by a `Host` header that a client made
/// up, and answer what is no HTTP at all with the bytes of the last resort.
@Component
class JettyDoor implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private final KnownProxies proxies;

    JettyDoor(DoorSettings settings) {
        proxies = KnownProxies.of(settings.proxies());
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(this::close);
    }

    private void close(Server server) {
        server.setErrorHandler(new PlainErrors());
        Arrays.stream(server.getConnectors())
                .flatMap(it -> it.getConnectionFactories().stream())
                .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                .map(it -> ((HttpConfiguration.ConnectionFactory) it).getHttpConfiguration())
                .forEach(this::close);
    }

    private void close(HttpConfiguration http) {
        http.addCustomizer(proxies);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRelativeRedirectAllowed(true);
        http.setGenerateRedirectBody(false);
    }

    /// What Jetty answers itself, before or beside the application.
    private static final class PlainErrors extends ErrorHandler {

        @Override
        protected void generateResponse(
                Request request,
                Response response,
                int status,
                @Nullable String message,
                @Nullable Throwable cause,
                Callback callback) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, LastResort.HTML);
            response.write(true, ByteBuffer.wrap(LastResort.page(status)), callback);
        }
    }
}
