package org.chengmen.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;

/// Against a web server of its own, whose patience is short.
class SlowSendersTests {

    private static final int MANY = 200;

    private final Server server = new Server();
    private int port;

    @BeforeEach
    void start() throws Exception {
        var connector = new ServerConnector(server);
        connector.setIdleTimeout(60_000);
        connector.addBean(new SlowSenders(connector, Duration.ofMillis(400)));
        server.addConnector(connector);
        server.setHandler(new Reading());
        server.start();
        port = connector.getLocalPort();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void endsWhoTricklesARequestLineOrHeadersAndSaysWhy() throws IOException {
        assertThat(trickle("GET /")).startsWith("HTTP/1.1 408 ");
        assertThat(trickle("GET / HTTP/1.1\r\nHost: localhost\r\nX-A: "))
                .startsWith("HTTP/1.1 408 ");
    }

    @Test
    void endsWhoTricklesABody() throws IOException {
        var head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n";
        assertThat(trickle(head)).doesNotContain("200 OK");
    }

    @Test
    void leavesWhoIsSilentBetweenRequestsAlone() throws IOException {
        try (var idle = new Socket("127.0.0.1", port)) {
            assertThat(ask(idle)).startsWith("HTTP/1.1 200");
            trickle("GET /");
            assertThat(ask(idle)).as("after the patience").startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void answersOthersWhileManyTrickle() throws IOException {
        var slow = new ArrayList<Socket>();
        try (var quick = new Socket("127.0.0.1", port)) {
            for (var number = 0; number < MANY; number++) {
                slow.add(new Socket("127.0.0.1", port));
                slow.getLast().getOutputStream().write(bytes("GET / HT"));
            }
            assertThat(ask(quick)).startsWith("HTTP/1.1 200");
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private String trickle(String start) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(bytes(start));
            return untilEnd(socket);
        }
    }

    /// A byte whenever nothing came for a moment, until the other side ends it.
    private static String untilEnd(Socket socket) throws IOException {
        var answer = new StringBuilder();
        socket.setSoTimeout(30);
        while (true) {
            try {
                var read = socket.getInputStream().read();
                if (read < 0) {
                    return answer.toString();
                }
                answer.append((char) read);
            } catch (SocketTimeoutException nothing) {
                if (!sendsOneMore(socket)) {
                    return answer.toString();
                }
            } catch (SocketException reset) {
                return answer.toString();
            }
        }
    }

    private static boolean sendsOneMore(Socket socket) {
        try {
            socket.getOutputStream().write('a');
            return true;
        } catch (IOException ended) {
            return false;
        }
    }

    private static String ask(Socket socket) throws IOException {
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(bytes("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        var answer = new StringBuilder();
        while (!answer.toString().endsWith("\r\n\r\n")) {
            answer.append((char) socket.getInputStream().read());
        }
        return answer.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Reading extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            Content.Source.consumeAll(request);
            response.setStatus(200);
            response.write(true, null, callback);
            return true;
        }
    }
}
