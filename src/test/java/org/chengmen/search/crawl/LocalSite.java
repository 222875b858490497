package org.chengmen.search.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A member's own site on this machine, of a test's making.
public final class LocalSite implements AutoCloseable {

    private final Map<String, Handler> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public LocalSite() throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String host() {
        return "127.0.0.1:" + port();
    }

    public String address() {
        return "http://" + host();
    }

    /// The paths that were asked for, in their order.
    public List<String> asked() {
        return asked;
    }

    public LocalSite page(String path, String html) {
        return page(path, html, StandardCharsets.UTF_8, "text/html");
    }

    public LocalSite page(String path, String html, Charset charset, String type) {
        return bytes(path, html.getBytes(charset), type);
    }

    public LocalSite bytes(String path, byte[] content, String type) {
        return on(path, exchange -> send(exchange, 200, content, type));
    }

    public LocalSite status(String path, int status) {
        return on(path, exchange -> send(exchange, status, new byte[0], "text/html"));
    }

    public LocalSite redirect(String path, String to) {
        return on(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", to);
                    send(exchange, 302, new byte[0], "text/html");
                });
    }

    public LocalSite on(String path, Handler handler) {
        pages.put(path, handler);
        return this;
    }

    public static void send(HttpExchange exchange, int status, byte[] content, String type)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        if (content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().toString();
            asked.add(path);
            var plain = exchange.getRequestURI().getPath();
            var handler = pages.getOrDefault(path, pages.get(plain));
            if (handler == null) {
                handler =
                        pages.getOrDefault(
                                plain.replaceAll("[^/]*$", "*"),
                                it -> send(it, 404, new byte[0], "text/html"));
            }
            handler.handle(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    @FunctionalInterface
    public interface Handler {

        void handle(HttpExchange exchange) throws IOException;
    }
}
