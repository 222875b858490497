package org.chengmen.files.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A small clamd that speaks INSTREAM and knows one virus, the EICAR test string; or that
/// misbehaves.
public final class FakeClamd implements AutoCloseable {

    public enum Mood {
        WELL,
        SILENT,
        GARBAGE,
        CUT_OFF,
        ERROR
    }

    private final ServerSocket socket;
    private volatile Mood mood;

    private FakeClamd(ServerSocket socket, Mood mood) {
        this.socket = socket;
        this.mood = mood;
    }

    public static FakeClamd being(Mood mood) throws IOException {
        var clamd =
                new FakeClamd(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), mood);
        Thread.ofVirtual().start(clamd::accept);
        return clamd;
    }

    public String address() {
        return "tcp://127.0.0.1:" + socket.getLocalPort();
    }

    public void become(Mood next) {
        mood = next;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            var in = new DataInputStream(connection.getInputStream());
            var content = content(in);
            var answer =
                    switch (mood) {
                        case WELL -> verdict(content);
                        case SILENT -> wait(in);
                        case GARBAGE -> "\u0001\u0002 stream: maybe OK\0";
                        case CUT_OFF -> "stream: O";
                        case ERROR -> "INSTREAM size limit exceeded. ERROR\0";
                    };
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            Thread.onSpinWait();
        }
    }

    private static String content(DataInputStream in) throws IOException {
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            throw new IOException("UNKNOWN COMMAND");
        }
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return content.toString(StandardCharsets.ISO_8859_1);
    }

    private static String verdict(String content) {
        return content.contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")
                ? "stream: Eicar-Test-Signature FOUND\0"
                : "stream: OK\0";
    }

    /// Until the other side gives up.
    private static String wait(DataInputStream in) throws IOException {
        return in.read() < 0 ? "" : "";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
