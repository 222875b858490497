package org.chengmen.shell.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One request as bytes on a socket, so that a test decides every header itself.
record Wire(int port, String host) {

    Answer get(String path, String... headers) {
        return send("GET", path, headers);
    }

    Answer send(String method, String path, String... headers) {
        var request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        request.append("Host: ").append(host).append(':').append(port).append("\r\n");
        List.of(headers).forEach(header -> request.append(header).append("\r\n"));
        request.append("Connection: close\r\n\r\n");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            return Answer.read(socket.getInputStream().readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    record Answer(int status, List<String> headers, byte[] body) {

        private static Answer read(byte[] bytes) {
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            var end = text.indexOf("\r\n\r\n");
            var lines = text.substring(0, end).lines().toList();
            var body = text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
            var status = Integer.parseInt(lines.getFirst().substring(9, 12));
            return new Answer(status, lines.subList(1, lines.size()), body);
        }

        Optional<String> header(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ": ";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .findFirst();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
