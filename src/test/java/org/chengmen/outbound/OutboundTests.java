package org.chengmen.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chengmen.outbound.Outbounds.get;
import static org.chengmen.outbound.RawServer.ok;
import static org.chengmen.outbound.RawServer.redirect;

import org.chengmen.outbound.Outcome.Failed;
import org.chengmen.outbound.Outcome.Fetched;
import org.chengmen.outbound.Outcome.NotModified;
import org.chengmen.outbound.Outcome.Refused;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

class OutboundTests {

    @Test
    void fetchesAPageAndItsHeaders() throws IOException {
        try (var server =
                        RawServer.saying(
                                "HTTP/1.1 200 OK\r\nETag: \"7\"\r\nContent-Length: 6\r\n\r\n城门");
                var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get(server.url())))
                    .isInstanceOfSatisfying(
                            Fetched.class,
                            it -> {
                                assertThat(it.isSuccess()).isTrue();
                                assertThat(it.body())
                                        .isEqualTo("城门".getBytes(StandardCharsets.UTF_8));
                                assertThat(it.headers().etag()).contains("\"7\"");
                            });
        }
    }

    @Test
    void sendsNoCookieAndAsksForNothingUnusual() throws IOException {
        try (var server =
                        RawServer.saying(
                                "HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Path=/\r\nContent-Length: 0\r\n\r\n");
                var outbound = Outbounds.small(server)) {
            outbound.fetch(get(server.url()));
            outbound.fetch(get(server.url()));
            assertThat(server.requests())
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it).doesNotContainIgnoringCase("cookie"))
                    .allSatisfy(it -> assertThat(it).contains("User-Agent: Chengmen/test"));
        }
    }

    @Test
    void learnsThatNothingChanged() throws IOException {
        try (var server = RawServer.saying("HTTP/1.1 304 Not Modified\r\nETag: \"7\"\r\n\r\n");
                var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get(server.url()).unlessStill("\"7\"")))
                    .isInstanceOf(NotModified.class);
            assertThat(server.requests().getFirst()).contains("If-None-Match: \"7\"");
        }
    }

    @Test
    void reportsARefusingServerWithItsStatus() throws IOException {
        try (var server = RawServer.saying("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n");
                var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get(server.url())))
                    .isInstanceOfSatisfying(
                            Fetched.class, it -> assertThat(it.status()).isEqualTo(410));
        }
    }

    @Test
    void refusesALoopbackAddressThatNobodyAllowed() throws IOException {
        try (var inside = RawServer.at("127.0.0.2", 0, (request, out) -> out.write(1));
                var outbound = Outbounds.small(inside)) {
            assertThat(outbound.fetch(get("http://127.0.0.2:" + inside.port() + "/")))
                    .isEqualTo(new Refused(Refused.Reason.NETWORK_NOT_ALLOWED));
            assertThat(inside.requests()).isEmpty();
        }
    }

    @Test
    void refusesARedirectToAPrivateAddress() throws IOException {
        try (var inside = RawServer.at("127.0.0.2", 0, (request, out) -> out.write(1));
                var server = RawServer.saying(redirect("http://127.0.0.2:" + inside.port() + "/"));
                var outbound = Outbounds.small(server, inside)) {
            assertThat(outbound.fetch(get(server.url())))
                    .isEqualTo(new Refused(Refused.Reason.NETWORK_NOT_ALLOWED));
            assertThat(inside.requests()).isEmpty();
        }
    }

    @Test
    void refusesARedirectToAnOddNumber() throws IOException {
        try (var server = RawServer.saying(redirect("http://0177.0.0.1/"));
                var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get(server.url())))
                    .isEqualTo(new Refused(Refused.Reason.HOST_MALFORMED));
        }
    }

    /// The first answer of the resolver is the checked one; the second would lead inside.
    @Test
    void connectsToTheAddressThatItChecked() throws IOException {
        var lookups = new AtomicInteger();
        FilteredLookup.Lookup rebinding =
                host ->
                        new InetAddress[] {
                            InetAddress.getByName(
                                    lookups.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2")
                        };
        try (var outside = RawServer.saying(ok("outside"));
                var inside =
                        RawServer.at("127.0.0.2", outside.port(), (request, out) -> out.write(1));
                var outbound = Outbounds.with(Outbounds.SMALL, rebinding, outside)) {
            var address = "http://rebinding.example:" + outside.port() + "/";
            assertThat(outbound.fetch(get(address))).isInstanceOf(Fetched.class);
            assertThat(lookups).hasValue(1);
            assertThat(outbound.fetch(get(address)))
                    .isEqualTo(new Refused(Refused.Reason.NETWORK_NOT_ALLOWED));
            assertThat(inside.requests()).isEmpty();
        }
    }

    @Test
    void skipsThePrivateOnesAmongSeveralAddresses() throws IOException {
        FilteredLookup.Lookup mixed =
                host ->
                        new InetAddress[] {
                            InetAddress.getByName("127.0.0.2"), InetAddress.getByName("127.0.0.1")
                        };
        try (var outside = RawServer.saying(ok("outside"));
                var outbound = Outbounds.with(Outbounds.SMALL, mixed, outside)) {
            assertThat(outbound.fetch(get("http://mixed.example:" + outside.port() + "/")))
                    .isInstanceOf(Fetched.class);
        }
    }

    @Test
    void followsARedirectOnTheSameHost() throws IOException {
        try (var server =
                        RawServer.saying((request, out) ->
                                out.write(
                                        (request.startsWith("GET / ")
                                                        ? redirect("/next")
                                                        : ok("here"))
                                                .getBytes(StandardCharsets.UTF_8)));
                var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get(server.url())))
                    .isInstanceOfSatisfying(
                            Fetched.class, it -> assertThat(it.address()).hasPath("/next"));
        }
    }

    @Test
    void keepsTheCallersHeadersFromOtherHosts() throws IOException {
        FilteredLookup.Lookup home = host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")};
        try (var other = RawServer.saying(ok("other"));
                var server =
                        RawServer.saying(redirect("http://other.example:" + other.port() + "/"));
                var outbound = Outbounds.with(Outbounds.SMALL, home, server, other)) {
            outbound.fetch(get(server.url()).with("Authorization", "Bearer secret"));
            assertThat(server.requests().getFirst()).contains("Bearer secret");
            assertThat(other.requests()).singleElement().asString().doesNotContain("secret");
        }
    }

    @Test
    void leavesARedirectLoop() throws IOException {
        try (var server = RawServer.saying(redirect("/again"));
                var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get(server.url())))
                    .isEqualTo(new Refused(Refused.Reason.TOO_MANY_REDIRECTS));
            assertThat(server.requests()).hasSize(6);
        }
    }

    @Test
    void followsNoRedirectOfAChange() throws IOException {
        try (var server = RawServer.saying(redirect("/elsewhere"));
                var outbound = Outbounds.small(server)) {
            var payload = new OutboundRequest.Payload("application/json", new byte[] {'1'});
            assertThat(outbound.fetch(OutboundRequest.post(Profile.CRAWLER, server.url(), payload)))
                    .isEqualTo(new Refused(Refused.Reason.REDIRECT_OF_A_CHANGE));
        }
    }

    @Test
    void refusesHeadersThatSteerTheConnection() throws IOException {
        try (var outbound = Outbounds.small()) {
            var request = get("http://127.0.0.1/");
            assertThat(outbound.fetch(request.with("Host", "inside")))
                    .isEqualTo(new Refused(Refused.Reason.HEADER_NOT_ALLOWED));
            assertThat(outbound.fetch(request.with("X-A", "1\r\nHost: inside")))
                    .isEqualTo(new Refused(Refused.Reason.HEADER_NOT_ALLOWED));
        }
    }

    @Test
    void doesNotKnowAHostThatNobodyKnows() throws IOException {
        FilteredLookup.Lookup nobody =
                host -> {
                    throw new java.net.UnknownHostException(host);
                };
        try (var outbound = Outbounds.with(Outbounds.SMALL, nobody)) {
            assertThat(outbound.fetch(get("http://nobody.example/")))
                    .isEqualTo(new Failed(Failed.Reason.HOST_UNKNOWN));
        }
    }

    @Test
    void reportsAClosedPort() throws IOException {
        var server = RawServer.saying("");
        server.close();
        try (var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get(server.url())))
                    .isEqualTo(new Failed(Failed.Reason.NOT_REACHABLE));
        }
    }

    @Test
    void trustsNoServerThatCannotSpeakTls() throws IOException {
        try (var server = RawServer.blurting(ok("plain"));
                var outbound = Outbounds.small(server)) {
            assertThat(outbound.fetch(get("https://127.0.0.1:" + server.port() + "/")))
                    .isEqualTo(new Failed(Failed.Reason.NOT_TRUSTED));
        }
    }
}
