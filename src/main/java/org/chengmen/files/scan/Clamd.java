package org.chengmen.files.scan;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Speaks the INSTREAM command of clamd over TCP or a Unix socket: chunks with their length in
/// front, an empty one at the end, one line back.
final class Clamd {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");
    private static final int LONGEST_ANSWER = 512;

    private static final ScheduledExecutorService WATCH =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("clamd-watch").factory());

    private final SocketAddress address;
    private final Duration patience;

    Clamd(String address, Duration patience) {
        this.address = parse(address);
        this.patience = patience;
    }

    private static SocketAddress parse(String address) {
        var uri = URI.create(address);
        return switch (uri.getScheme()) {
            case "tcp" -> new InetSocketAddress(uri.getHost(), uri.getPort());
            case "unix" -> UnixDomainSocketAddress.of(uri.getPath());
            default ->
                    throw new IllegalArgumentException(
                            "chengmen.files.clamd is tcp://host:port or unix:/path");
        };
    }

    /// A channel knows no time-out of its own, so a watch closes it when patience is over.
    Verdict scan(InputStream content) throws IOException {
        try (var channel =
                SocketChannel.open(
                        address instanceof UnixDomainSocketAddress
                                ? java.net.StandardProtocolFamily.UNIX
                                : java.net.StandardProtocolFamily.INET)) {
            var watch =
                    WATCH.schedule(
                            () -> closeQuietly(channel),
                            patience.toMillis(),
                            TimeUnit.MILLISECONDS);
            try {
                channel.connect(address);
                send(channel, content);
                return verdict(answer(channel));
            } finally {
                watch.cancel(false);
            }
        }
    }

    private static void closeQuietly(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            Thread.onSpinWait();
        }
    }

    private static void send(SocketChannel channel, InputStream content) throws IOException {
        write(channel, ByteBuffer.wrap(COMMAND));
        var buffer = new byte[64 * 1024];
        for (var read = content.read(buffer); read > 0; read = content.read(buffer)) {
            write(channel, ByteBuffer.allocate(4).putInt(read).flip());
            write(channel, ByteBuffer.wrap(buffer, 0, read));
        }
        write(channel, ByteBuffer.allocate(4).putInt(0).flip());
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                return new String(answer.array(), 0, answer.position() - 1, StandardCharsets.UTF_8);
            }
        }
        throw new EOFException("No whole answer");
    }

    private static Verdict verdict(String answer) {
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Verdict.Infected(found.group(1));
        }
        return answer.equals("stream: OK") ? new Verdict.Clean() : new Verdict.Unknown();
    }
}
