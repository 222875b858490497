package org.chengmen.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;

@PortalTest
class DoorPagesTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort int port;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=%00",
                "/?q=a%00b&lang=en",
                "/?%00=q",
                "/?q=%ED%A0%80",
                "/?q=%FF",
                "/?q=%",
                "/?q=%zz",
                "/%00",
                "/a%ED%A0%80b",
                "/api/organisations?x=%00",
            })
    void refusesAddressesThatCannotBeRead(String target) throws IOException {
        assertRefused(wire.get(target), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "%00=1", "q=%ED%A0%80", "q=%", "q=%FF"})
    void refusesFormsThatCannotBeRead(String body) throws IOException {
        assertRefused(wire.post("/preferences", FORM, body), 400);
    }

    @Test
    void namesTheReasonInBothLanguages() throws IOException {
        assertThat(wire.get("/?q=%00")).contains("不能识别的字符");
        assertThat(wire.get("/?q=%00", "Cookie: choices=en.site.100.comfortable.0"))
                .contains("characters that cannot be read");
    }

    @Test
    void tellsMachinesTheCode() throws IOException {
        assertThat(wire.get("/api/organisations?x=%00"))
                .contains("application/problem+json")
                .contains("door-refusal.unreadable-text");
    }

    @Test
    void refusesMoreFieldsThanAFormHas() throws IOException {
        assertRefused(wire.post("/preferences", FORM, "a=1&".repeat(301)), 413);
        assertRefused(wire.get("/?" + "a=1&".repeat(301)), 413);
    }

    @Test
    void refusesAFormLargerThanAnyFormIs() throws IOException {
        assertRefused(wire.post("/preferences", FORM, "a=" + "b".repeat(300_000)), 413);
    }

    @Test
    void refusesMoreHeadersThanABrowserSends() throws IOException {
        assertRefused(wire.get("/", "X: " + "y".repeat(17_000)), 431);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=x",
                "multipart/form-data; boundary=\"x",
            })
    void refusesBrokenUploads(String type) throws IOException {
        assertRefused(wire.post("/preferences", type, "--x\r\nno part at all"), 400);
    }

    @Test
    void refusesAnUploadWhoseNameCannotBeRead() throws IOException {
        assertRefused(upload("a\u0000b.txt"), 400);
    }

    @Test
    void refusesMorePartsThanAFormHas() throws IOException {
        var part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
        assertRefused(
                wire.post(
                        "/preferences",
                        "multipart/form-data; boundary=x",
                        part.repeat(61) + "--x--\r\n"),
                413);
    }

    @Test
    void acceptsAnUploadThatIsWhole() throws IOException {
        assertThat(upload("合同.txt")).startsWith("HTTP/1.1 303");
    }

    private String upload(String file) throws IOException {
        return wire.post(
                "/preferences",
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\""
                        + file
                        + "\"\r\nContent-Type: text/plain\r\n\r\ntext\r\n--x--\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX\u0000Y: 1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\n"
                        + "Host: localhost\r\n"
                        + "Content-Length: 3\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n"
                        + "abc",
            })
    void refusesWhatIsNoHttp(String bytes) throws IOException {
        assertThat(wire.send(bytes)).matches("(?s)(HTTP/1.1 (400|404|426|505) .*)?");
    }

    @Test
    void saysNothingAboutItself() throws IOException {
        for (var answer :
                new String[] {wire.get("/"), wire.get("/nothing"), wire.send("X\r\n\r\n")}) {
            assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("Server:");
        }
    }

    @Test
    void leadsNobodyByAHeaderThatAClientMadeUp() throws IOException {
        assertThat(wire.post("/preferences", FORM, "theme=dark&back=/x"))
                .startsWith("HTTP/1.1 303")
                .contains("Location: /x\r\n");
    }

    @Test
    void numbersEveryRequestItself() throws IOException {
        assertThat(wire.get("/nothing", "X-Request-Id: mine"))
                .containsPattern("X-Request-Id: [a-z2-9]{10}\r\n")
                .doesNotContain("mine");
    }

    @Test
    void namesTheMethodsOfAnAddress() throws IOException {
        assertThat(wire.get("/preferences"))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: POST\r\n")
                .contains("这个地址不能这样使用");
    }

    @Test
    void saysThatAPageIsMissingInTheLookOfTheSite() throws IOException {
        assertThat(wire.get("/nothing")).startsWith("HTTP/1.1 404").contains("没有找到这个页面");
    }

    private static void assertRefused(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .doesNotContain("Exception")
                .doesNotContain("org.eclipse");
    }
}
