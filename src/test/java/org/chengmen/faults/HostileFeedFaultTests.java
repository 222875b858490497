package org.chengmen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/// The running program harvests from real servers: a good feed, one that redirects for ever, one
/// that answers a byte a second, a bomb, and a repository of OAI-PMH.
@Tag("fault")
class HostileFeedFaultTests {

    private static final String FEED =
            "<rss version='2.0'><channel><title>t</title><link>http://x.example/</link><description>d</description>"
                    + "<item><title>采集来的稿件</title><guid>harvested-1</guid><description>正文</description></item>"
                    + "</channel></rss>";

    private final AtomicBoolean askedConditionally = new AtomicBoolean();

    @TempDir(cleanup = CleanupMode.NEVER)
    Path data;

    @Test
    void takesWhatIsGoodAndNamesWhatIsNot() throws Exception {
        var server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        var serverPort = server.getAddress().getPort();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/feed", this::feed);
        server.createContext("/loop", it -> redirect(it, serverPort));
        server.createContext("/slow", HostileFeedFaultTests::drip);
        server.createContext(
                "/bomb", it -> answer(it, "<!DOCTYPE x [<!ENTITY a 'a'>]><rss>&a;</rss>"));
        server.start();
        var port = RunningPortal.freePort();
        try (var portal =
                RunningPortal.launch(
                                "hostile-feeds",
                                port,
                                Map.of(),
                                "--chengmen.data=" + data,
                                "--chengmen.outbound.allowed=127.0.0.0/8",
                                "--chengmen.outbound.profiles.connector.ports="
                                        + port
                                        + ","
                                        + serverPort,
                                "--chengmen.publishing.harvest-every=PT1S")
                        .awaitReady()) {
            add("FEED", "http://127.0.0.1:" + serverPort + "/feed");
            add("FEED", "http://127.0.0.2:" + serverPort + "/loop");
            add("FEED", "http://127.0.0.3:" + serverPort + "/slow");
            add("FEED", "http://127.0.0.4:" + serverPort + "/bomb");
            add("OAI", "http://localhost:" + port + "/oai");
            while (waiting() > 0) {
                assertThat(portal.health("liveness")).isEqualTo(200);
            }
            assertThat(text("select title from publishing.submission where own_id = 'harvested-1'"))
                    .isEqualTo("采集来的稿件");
            assertThat(cause("loop")).isEqualTo("REDIRECTS");
            assertThat(cause("slow")).isEqualTo("TOO_SLOW");
            assertThat(cause("bomb")).isEqualTo("DANGEROUS_XML");
            assertThat(cause("oai")).isNull();
            assertThat(text("select count(*) from publishing.submission where channel = 'OAI'"))
                    .isNotEqualTo("0");
            change(
                    "update publishing.harvest_source set next_at = now() where address like '%feed'");
            while (!askedConditionally.get()) {
                assertThat(portal.health("liveness")).isEqualTo(200);
            }
        } finally {
            server.stop(0);
        }
    }

    private void feed(HttpExchange exchange) throws IOException {
        if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            askedConditionally.set(true);
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        answer(exchange, FEED);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void redirect(HttpExchange exchange, int port) throws IOException {
        exchange.getResponseHeaders().set("Location", "http://127.0.0.2:" + port + "/loop");
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            while (true) {
                out.write(' ');
                out.flush();
                Thread.sleep(1_000);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void add(String kind, String address) throws IOException, SQLException {
        change(
                """
                insert into publishing.harvest_source (id, member, target, kind, address, category,
                    every_minutes, active, created_at, created_by_name, next_at)
                select gen_random_uuid(),
                    (select id from alliance.site where status = 'open' and kind <> 'portal' limit 1),
                    (select id from alliance.site where kind = 'portal'),
                    '%s', '%s', '', 60, true, now(), 'x', now()
                """
                        .formatted(kind, address));
    }

    private long waiting() throws IOException, SQLException {
        return Long.parseLong(
                text(
                        """
                        select count(*) from publishing.harvest_source
                        where succeeded_at is null and failures = 0
                        """));
    }

    private String cause(String of) throws IOException, SQLException {
        return text("select cause from publishing.harvest_source where address like '%" + of + "'");
    }

    private String text(String query) throws IOException, SQLException {
        try (var connection = connect();
                var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private void change(String statement) throws IOException, SQLException {
        try (var connection = connect()) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    private Connection connect() throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "postgres",
                Files.readString(data.resolve("postgres.password")));
    }
}
