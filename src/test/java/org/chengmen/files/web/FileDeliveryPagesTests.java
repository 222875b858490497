package org.chengmen.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.alliance.Alliance;
import org.chengmen.files.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// What only the real web server shows: whole answers, and forms that are none.
@PortalTest
class FileDeliveryPagesTests {

    @LocalServerPort int port;
    @Autowired Files files;
    @Autowired Alliance alliance;

    @Test
    void deliversAFileWholeInPartAndByItsHead() throws Exception {
        var stage = new FileStage(files, FileStage.freshOrganisation(alliance));
        var address = "http://localhost:" + port + stage.text("a.txt", "0123456789").href();
        assertThat(send(HttpRequest.newBuilder().GET(), address))
                .satisfies(it -> {
                    assertThat(it.statusCode()).isEqualTo(200);
                    assertThat(it.body()).isEqualTo("0123456789");
                });
        assertThat(send(HttpRequest.newBuilder().header("Range", "bytes=8-"), address))
                .satisfies(it -> {
                    assertThat(it.statusCode()).isEqualTo(206);
                    assertThat(it.body()).isEqualTo("89");
                });
        assertThat(send(HttpRequest.newBuilder().HEAD(), address))
                .satisfies(it -> {
                    assertThat(it.statusCode()).isEqualTo(200);
                    assertThat(it.headers().firstValue("Content-Length")).contains("10");
                });
        var etag =
                send(HttpRequest.newBuilder(), address).headers().firstValue("ETag").orElseThrow();
        assertThat(
                        send(HttpRequest.newBuilder().header("If-None-Match", etag), address)
                                .statusCode())
                .isEqualTo(304);
    }

    @Test
    void refusesFormsThatAreNone() throws Exception {
        assertThat(form("multipart/form-data", "x")).isBetween(400, 499);
        assertThat(form("multipart/form-data; boundary=b", "--b\r\nContent-Disp"))
                .isBetween(400, 499);
        assertThat(
                        form(
                                "multipart/form-data; boundary=b",
                                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\0b\"\r\n\r\nx\r\n--b--\r\n"))
                .isBetween(400, 499);
    }

    private int form(String type, String body) throws Exception {
        var request =
                HttpRequest.newBuilder()
                        .header("Content-Type", type)
                        .header("Idempotency-Key", "0123456789abcdef")
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return send(request, "http://localhost:" + port + "/api/files").statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String address)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    request.uri(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
