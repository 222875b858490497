package org.chengmen.shell.door;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.Callback;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Ends connections whose sender keeps a request open by a few bytes now and then (slowloris): the
/// web server's own limit looks only at the silence between two bytes. A connection is looked at
/// four times within the patience, and ended at the fourth look that finds next to nothing sent.
final class SlowSenders implements Connection.Listener {

    private static final int LOOKS = 4;
    private static final int LEAST_BYTES_A_SECOND = 100;
    private static final byte[] TOO_SLOW =
            "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final Connector connector;
    private final Duration pause;

    SlowSenders(Connector connector, Duration patience) {
        this.connector = connector;
        this.pause = patience.dividedBy(LOOKS);
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof HttpConnection http) {
            lookAgain(new Watch(http));
        }
    }

    @Override
    public void onClosed(Connection connection) {}

    private void lookAgain(Watch watch) {
        connector.getScheduler().schedule(watch, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// What was seen of one connection.
    private final class Watch implements Runnable {

        private final HttpConnection connection;
        private long requests;
        private long bytes;
        private int slowLooks;

        private Watch(HttpConnection connection) {
            this.connection = connection;
        }

        @Override
        public void run() {
            var endPoint = connection.getEndPoint();
            if (endPoint == null || !endPoint.isOpen()) {
                return;
            }
            look();
            if (slowLooks >= LOOKS) {
                end();
            } else {
                lookAgain(this);
            }
        }

        /// Another request, an idle connection and a quick sender begin a new count.
        private void look() {
            var nowRequests = connection.getMessagesIn();
            var nowBytes = connection.getBytesIn();
            if (nowRequests != requests || isQuick(nowBytes - bytes)) {
                slowLooks = 0;
            } else if (nowBytes > bytes) {
                slowLooks++;
            }
            requests = nowRequests;
            bytes = nowBytes;
        }

        private boolean isQuick(long received) {
            return received * 1000 >= LEAST_BYTES_A_SECOND * pause.toMillis();
        }

        /// Who is still in the head of a request hears why; to who is answered already, nothing can
        /// be said any more.
        private void end() {
            var endPoint = connection.getEndPoint();
            if (connection.getMessagesIn() == connection.getMessagesOut()) {
                var closing = Callback.from(endPoint::close, failed -> endPoint.close());
                endPoint.write(closing, ByteBuffer.wrap(TOO_SLOW));
            } else {
                endPoint.close();
            }
        }
    }
}
