package org.chengmen.shell.cache;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jetty.autoconfigure.JettyServerProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/// Puts the page cache before the servlets. A few platform threads, one for each processor, read
/// the network and answer kept pages; the rooms have virtual threads, as many at a time as
/// `server.jetty.threads.max` says.
@Component
@ConditionalOnWebApplication
class PageCacheServer implements WebServerFactoryCustomizer<JettyServletWebServerFactory>, Ordered {

    private static final int MOST_PLATFORM_THREADS = 64;
    private static final int LEAST_PLATFORM_THREADS = 4;

    private final PageCacheHandler handler;
    private final JettyServerProperties properties;

    PageCacheServer(PageCacheHandler handler, JettyServerProperties properties) {
        this.handler = handler;
        this.properties = properties;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        var network = new QueuedThreadPool(MOST_PLATFORM_THREADS, LEAST_PLATFORM_THREADS);
        network.setName("network");
        factory.setThreadPool(network);
        if (properties.getThreads().getSelectors() < 0) {
            factory.setSelectors(Runtime.getRuntime().availableProcessors());
        }
        factory.addServerCustomizers(server -> server.addEventListener(new Starting(rooms())));
    }

    private VirtualThreadPool rooms() {
        var rooms = new VirtualThreadPool(properties.getThreads().getMax());
        rooms.setName("rooms");
        return rooms;
    }

    /// Spring Boot puts its own handlers before all others at last, such as the one that counts
    /// running requests for an orderly stop. A kept page is answered too quickly to be counted.
    private final class Starting implements LifeCycle.Listener {

        private final VirtualThreadPool rooms;

        private Starting(VirtualThreadPool rooms) {
            this.rooms = rooms;
        }

        @Override
        public void lifeCycleStarting(LifeCycle starting) {
            if (starting instanceof Server server && !handler.equals(server.getHandler())) {
                server.addBean(rooms);
                handler.standBefore(server.getHandler(), rooms);
                server.setHandler(handler);
            }
        }
    }

    /// After Spring Boot, which would read the network on virtual threads as well.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
