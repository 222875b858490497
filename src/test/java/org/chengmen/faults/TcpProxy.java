package org.chengmen.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/// Stands between the program and its database and breaks the line in the ways that networks do.
final class TcpProxy implements AutoCloseable {

    /// What happens to bytes.
    enum Mode {
        PASS,
        HANG
    }

    private final int target;
    private final ServerSocket door;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Mode mode = Mode.PASS;

    private TcpProxy(int target, ServerSocket door) {
        this.target = target;
        this.door = door;
        Thread.startVirtualThread(this::accept);
    }

    static TcpProxy to(int target) {
        try {
            return new TcpProxy(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    void mode(Mode next) {
        mode = next;
    }

    /// Every open connection is reset: the program sees "connection reset by peer".
    void reset() {
        for (var socket : open) {
            try {
                socket.setOption(StandardSocketOptions.SO_LINGER, 0);
                socket.close();
            } catch (IOException alreadyGone) {
                open.remove(socket);
            }
        }
        open.clear();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.addAll(List.of(client, server));
                Thread.startVirtualThread(() -> pump(client, server));
                Thread.startVirtualThread(() -> pump(server, client));
            } catch (IOException nobodyThere) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
    }

    private void pump(Socket from, Socket to) {
        var buffer = new byte[16 * 1024];
        try (from;
                to) {
            for (var read = 0; read >= 0; read = from.getInputStream().read(buffer)) {
                while (mode == Mode.HANG) {
                    LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
                }
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException broken) {
            open.removeAll(List.of(from, to));
        }
    }

    @Override
    public void close() throws IOException {
        mode = Mode.PASS;
        door.close();
        reset();
    }
}
