package org.chengmen.outbound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server on a loopback address that says exactly what a test tells it to, byte by byte.
final class RawServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private RawServer(ServerSocket socket) {
        this.socket = socket;
    }

    static RawServer at(String address, int port, Answer answer) throws IOException {
        var socket = new ServerSocket(port, 50, InetAddress.getByName(address));
        var server = new RawServer(socket);
        Thread.ofVirtual().start(() -> server.accept(answer));
        return server;
    }

    static RawServer saying(Answer answer) throws IOException {
        return at("127.0.0.1", 0, answer);
    }

    static RawServer saying(String answer) throws IOException {
        return saying((request, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    /// Speaks without listening first.
    static RawServer blurting(String answer) throws IOException {
        var socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        var server = new RawServer(socket);
        Thread.ofVirtual()
                .start(() -> {
                    try (var connection = socket.accept()) {
                        connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                    } catch (IOException gone) {
                        server.requests.add("gone");
                    }
                });
        return server;
    }

    static String ok(String body) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    static String redirect(String location) {
        return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n";
    }

    int port() {
        return socket.getLocalPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /// The heads of the requests that came in.
    List<String> requests() {
        return requests;
    }

    private void accept(Answer answer) {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection, answer));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection, Answer answer) {
        try (connection) {
            var head = head(connection);
            requests.add(head);
            answer.give(head, connection.getOutputStream());
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(Socket connection) throws IOException {
        var reader =
                new BufferedReader(
                        new InputStreamReader(
                                connection.getInputStream(), StandardCharsets.ISO_8859_1));
        var head = new StringBuilder();
        for (var line = reader.readLine(); line != null && !line.isEmpty(); ) {
            head.append(line).append('\n');
            line = reader.readLine();
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    interface Answer {

        void give(String request, OutputStream out) throws IOException, InterruptedException;
    }
}
