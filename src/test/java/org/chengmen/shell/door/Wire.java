package org.chengmen.shell.door;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Sends bytes as they are, which no well-behaved client would.
record Wire(int port) {

    /// What the server answers until it closes the connection.
    String send(String bytes) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String get(String target, String... headers) throws IOException {
        return send(head("GET", target, headers) + "\r\n");
    }

    String post(String target, String type, String body) throws IOException {
        var length = body.getBytes(StandardCharsets.UTF_8).length;
        return send(
                head("POST", target, "Content-Type: " + type, "Content-Length: " + length)
                        + "\r\n"
                        + body);
    }

    private static String head(String method, String target, String... headers) {
        return method
                + " "
                + target
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n");
    }
}
