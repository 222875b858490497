package org.chengmen.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chengmen.outbound.Outbounds.get;

import org.chengmen.outbound.Outcome.Failed;
import org.chengmen.outbound.Outcome.Fetched;
import org.chengmen.outbound.Outcome.Refused;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

class HostileServerTests {

    private static final Refused TOO_LARGE = new Refused(Refused.Reason.BODY_TOO_LARGE);
    private static final Refused INFLATES = new Refused(Refused.Reason.BODY_INFLATES_TOO_MUCH);
    private static final Failed TOO_SLOW = new Failed(Failed.Reason.TOO_SLOW);
    private static final Failed BROKEN = new Failed(Failed.Reason.BROKEN_ANSWER);

    @Test
    void readsWhatIsHonestlyCompressed() throws IOException {
        var text = "政府信息公开".repeat(100);
        try (var server = RawServer.saying((request, out) -> gzipped(out, text));
                var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get(server.url())))
                    .isInstanceOfSatisfying(
                            Fetched.class,
                            it ->
                                    assertThat(new String(it.body(), StandardCharsets.UTF_8))
                                            .isEqualTo(text));
        }
    }

    @Test
    void stopsAGzipBomb() throws IOException {
        try (var server = RawServer.saying((request, out) -> gzipped(out, "0".repeat(20_000_000)));
                var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get(server.url()))).isEqualTo(INFLATES);
        }
    }

    @Test
    void stopsAnEndlessBody() throws IOException {
        try (var server = RawServer.saying((request, out) -> endless(out));
                var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get(server.url()))).isEqualTo(TOO_LARGE);
        }
    }

    @Test
    void stopsAnEndlessBodyInChunks() throws IOException {
        try (var server =
                        RawServer.saying((request, out) -> {
                            write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                            for (; ; ) {
                                write(out, "400\r\n" + "0".repeat(1024) + "\r\n");
                            }
                        });
                var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get(server.url()))).isEqualTo(TOO_LARGE);
        }
    }

    @Test
    void believesADeclaredLengthThatIsTooLarge() throws IOException {
        try (var server =
                        RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
                var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get(server.url()))).isEqualTo(TOO_LARGE);
        }
    }

    @Test
    void givesUpOnDrips() throws IOException {
        try (var server =
                        RawServer.saying((request, out) -> {
                            write(out, "HTTP/1.1 200 OK\r\n\r\n");
                            drip(out);
                        });
                var outbound = Outbounds.hurried(server)) {
            assertThat(outbound.fetch(get(server.url()))).isEqualTo(TOO_SLOW);
        }
    }

    @Test
    void givesUpOnDripsOfHeaders() throws IOException {
        try (var server = RawServer.saying((request, out) -> drip(out));
                var outbound = Outbounds.hurried(server)) {
            assertThat(outbound.fetch(get(server.url()))).isEqualTo(TOO_SLOW);
        }
    }

    @Test
    void givesUpOnSilence() throws IOException {
        var never = new CountDownLatch(1);
        try (var server = RawServer.saying((request, out) -> never.await());
                var outbound = Outbounds.hurried(server)) {
            assertThat(outbound.fetch(get(server.url()))).isEqualTo(TOO_SLOW);
        }
    }

    @Test
    void refusesHugeHeaders() throws IOException {
        for (var head : List.of("X: " + "0".repeat(100_000) + "\r\n", "X: 1\r\n".repeat(1000))) {
            try (var server = RawServer.saying("HTTP/1.1 200 OK\r\n" + head + "\r\n");
                    var outbound = Outbounds.small(server)) {
                assertThat(outbound.fetch(get(server.url()))).isEqualTo(BROKEN);
            }
        }
    }

    @Test
    void refusesGarbage() throws IOException {
        var garbage =
                Set.of(
                        "\u0000\u0001\u0002",
                        "SSH-2.0-OpenSSH_9.2\r\n".repeat(50),
                        "HTTP/1.1 abc\r\n\r\n",
                        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx",
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort",
                        "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\nx",
                        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx",
                        "");
        for (var answer : garbage) {
            try (var server = RawServer.saying(answer);
                    var outbound = Outbounds.small(server)) {
                assertThat(outbound.fetch(get(server.url()))).as(answer).isEqualTo(BROKEN);
            }
        }
    }

    @Test
    void isNotFooledByAReaderThatSwallowsTheEnd() throws IOException {
        try (var server = RawServer.saying((request, out) -> endless(out));
                var outbound = Outbounds.small(server)) {
            BodyReader swallowing =
                    (status, headers, body) -> {
                        try {
                            body.transferTo(OutputStream.nullOutputStream());
                        } catch (IOException swallowed) {
                            assertThat(swallowed).isNotNull();
                        }
                    };
            assertThat(outbound.fetch(get(server.url()), swallowing)).isEqualTo(TOO_LARGE);
        }
    }

    @Test
    void leavesAnEndlessBodyThatItsReaderHadEnoughOf() throws IOException {
        try (var server = RawServer.saying((request, out) -> endless(out));
                var outbound = Outbounds.small(server)) {
            BodyReader modest = (status, headers, body) -> body.readNBytes(10);
            assertThat(outbound.fetch(get(server.url()), modest)).isInstanceOf(Fetched.class);
        }
    }

    @Test
    void tellsAFailingReaderFromAFailingServer() throws IOException {
        try (var server = RawServer.saying(RawServer.ok("fine"));
                var outbound = Outbounds.small(server)) {
            BodyReader failing =
                    (status, headers, body) -> {
                        throw new IllegalStateException("reader");
                    };
            assertThat(outbound.fetch(get(server.url()), failing))
                    .isEqualTo(new Failed(Failed.Reason.READER_FAILED));
        }
    }

    private static void gzipped(OutputStream out, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        write(
                out,
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                        + bytes.size()
                        + "\r\n\r\n");
        bytes.writeTo(out);
    }

    private static void endless(OutputStream out) throws IOException {
        write(out, "HTTP/1.1 200 OK\r\n\r\n");
        for (; ; ) {
            write(out, "0".repeat(1024));
        }
    }

    /// A few bytes at a time, always sooner than the time-out between two bytes.
    private static void drip(OutputStream out) throws IOException, InterruptedException {
        var pause = new CountDownLatch(1);
        for (; ; ) {
            write(out, "H");
            out.flush();
            if (pause.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
