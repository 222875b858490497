package org.chengmen.shell.door;

import org.chengmen.shell.RequestId;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;

/// Makes the web server say nothing about itself, wait for nobody who trickles, lead nobody by a
/// `Host` header that a client made up, and answer what is no HTTP at all with the bytes of the
/// last resort.
@Component
class JettyDoor implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(JettyDoor.class);

    private final KnownProxies proxies;
    private final Duration slowSenderPatience;

    JettyDoor(DoorSettings settings) {
        proxies = KnownProxies.of(settings.proxies());
        slowSenderPatience = settings.slowSenderPatience();
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(this::close);
    }

    private void close(Server server) {
        server.setErrorHandler(new PlainErrors());
        Arrays.stream(server.getConnectors())
                .forEach(it -> it.addBean(new SlowSenders(it, slowSenderPatience)));
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
            var id = RequestId.next();
            LOG.debug("Request {} was answered {} by the web server itself", id, status, cause);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, LastResort.HTML);
            response.getHeaders().put(RequestId.HEADER, id);
            response.write(true, ByteBuffer.wrap(LastResort.page(status, id)), callback);
        }
    }
}
