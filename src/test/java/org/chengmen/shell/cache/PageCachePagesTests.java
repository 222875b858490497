package org.chengmen.shell.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;

import org.chengmen.PortalTest;
import org.chengmen.shell.Assets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Every request goes over a real connection: the cache stands before the servlets.
@PortalTest
class PageCachePagesTests {

    private static final String SESSION = "Cookie: session=stale-or-not";

    @LocalServerPort int port;
    @Autowired KeptPages pages;
    @Autowired SamplePages sample;
    @Autowired Assets assets;

    private Wire portal;
    private Wire member;

    @BeforeEach
    void forgetAll() {
        portal = new Wire(port, "localhost");
        member = new Wire(port, "fgw.localhost");
        pages.evict(Set.of(PageEvictions.ALL));
    }

    @Test
    void makesAPageOnce() {
        var first = portal.get("/sample/page/a");
        var second = portal.get("/sample/page/a");
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text()).startsWith("made ");
    }

    @Test
    void answersWithTheHeadersOfThePage() {
        var first = portal.get("/sample/page/a");
        var second = portal.get("/sample/page/a");
        for (var name :
                new String[] {
                    "Content-Type",
                    "Content-Security-Policy",
                    "X-Content-Type-Options",
                    "ETag",
                    "Vary",
                    "Cache-Control",
                    "Content-Length"
                }) {
            assertThat(second.header(name)).as(name).isPresent().isEqualTo(first.header(name));
        }
        assertThat(second.header("Cache-Control")).hasValue("no-cache");
        assertThat(second.header("Vary")).hasValue("Accept-Encoding, Cookie");
        assertThat(second.headers()).doesNotHaveDuplicates();
        assertThat(second.header("Date")).isPresent();
    }

    @Test
    void givesTheNumberOfARequestToNoOtherRequest() {
        assertThat(portal.get("/sample/page/a").header("X-Request-Id")).isPresent();
        assertThat(portal.get("/sample/page/a").header("X-Request-Id")).isEmpty();
    }

    @Test
    void packsForWhoAsks() throws IOException {
        var plain = portal.get("/sample/page/a");
        var gzip = portal.get("/sample/page/a", "Accept-Encoding: gzip");
        var brotli = portal.get("/sample/page/a", "Accept-Encoding: gzip, deflate, br, zstd");
        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(gzip.header("Content-Encoding")).hasValue("gzip");
        assertThat(brotli.header("Content-Encoding")).hasValue("br");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plain.body());
    }

    @Test
    void packsForTheFirstVisitorToo() {
        var first = portal.get("/sample/page/a", "Accept-Encoding: gzip");
        assertThat(first.header("Content-Encoding")).hasValue("gzip");
        assertThat(first.header("ETag")).isPresent();
    }

    @Test
    void givesEachPackingItsOwnStrongTag() {
        var plain = portal.get("/sample/page/a").header("ETag").orElseThrow();
        var gzip =
                portal.get("/sample/page/a", "Accept-Encoding: gzip").header("ETag").orElseThrow();
        assertThat(plain).matches("\"[\\w-]+\"").isNotEqualTo(gzip);
        assertThat(gzip).matches("\"[\\w-]+\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
    void saysThatNothingChanged(String condition) {
        var tag = portal.get("/sample/page/a").header("ETag").orElseThrow();
        var again = portal.get("/sample/page/a", "If-None-Match: " + condition.formatted(tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).hasValue(tag);
        assertThat(again.header("Vary")).isPresent();
        assertThat(again.header("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void sendsThePageAgainWhenItChanged() {
        var tag = portal.get("/sample/page/a").header("ETag").orElseThrow();
        pages.evict(Set.of("sample-a"));
        var again = portal.get("/sample/page/a", "If-None-Match: " + tag);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isPresent().isNotEqualTo(Optional.of(tag));
    }

    @Test
    void answersHeadWithoutTheBytes() {
        var page = portal.get("/sample/page/a");
        var head = portal.send("HEAD", "/sample/page/a");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(page.header("Content-Length"));
        assertThat(head.header("ETag")).isEqualTo(page.header("ETag"));
    }

    @Test
    void keepsSitesApart() {
        var page = portal.get("/sample/page/a").text();
        var other = member.get("/sample/page/a").text();
        assertThat(other).contains("fgw.localhost").isNotEqualTo(page);
        assertThat(portal.get("/sample/page/a").text()).isEqualTo(page);
        assertThat(new Wire(port, "FGW.LOCALHOST").get("/sample/page/a").text()).isEqualTo(other);
    }

    @Test
    void neverAnswersAnUnknownHost() {
        portal.get("/sample/page/a");
        assertThat(new Wire(port, "unknown.example").get("/sample/page/a").status()).isEqualTo(404);
    }

    @Test
    void believesTheAddressOfTheRequestLineAsTheRoomsDo() {
        portal.get("/sample/page/a");
        var absolute = portal.get("http://fgw.localhost:" + port + "/sample/page/a").text();
        assertThat(absolute).doesNotContain("for localhost");
    }

    @Test
    void keepsLanguagesAndThemesApart() {
        var chinese = portal.get("/sample/page/a").text();
        var english =
                portal.get("/sample/page/a", "Cookie: choices=en.dark.100.comfortable.0").text();
        assertThat(chinese).contains("in zh-CN site");
        assertThat(english).contains("in en dark");
        assertThat(portal.get("/sample/page/a").text()).isEqualTo(chinese);
    }

    @Test
    void knowsChoicesByTheirNormalForm() {
        var page = portal.get("/sample/page/a").text();
        var made = sample.made.get();
        assertThat(portal.get("/sample/page/a", "Cookie: choices=nonsense").text()).isEqualTo(page);
        assertThat(portal.get("/sample/page/a", "Cookie: choices=zh.pink.100.comfortable.0").text())
                .isEqualTo(page);
        assertThat(sample.made).hasValue(made);
    }

    @Test
    void keepsQueriesApart() {
        assertThat(portal.get("/sample/page/a?lang=en").text()).contains("in en");
        assertThat(portal.get("/sample/page/a").text()).contains("in zh-CN");
        assertThat(portal.get("/sample/page/a?lang=en").text()).contains("in en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SESSION,
                "Cookie: __Host-session=x",
                "Cookie: a=b; SESSION=x",
                "Authorization: Bearer x",
                "Cache-Control: no-store",
                "HX-Request: true",
                "Range: bytes=0-1"
            })
    void neitherAnswersNorKeepsWhatIsPersonalOrUnusual(String header) {
        portal.get("/sample/page/a");
        var kept = portal.get("/sample/page/a").text();
        var made = sample.made.get();
        portal.get("/sample/page/a", header);
        assertThat(sample.made).hasValueGreaterThan(made);
        assertThat(portal.get("/sample/page/a").text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"/sample/untagged", "/sample/cookie", "/sample/gone", "/sample/large"})
    void keepsOnlyWholeTaggedPagesWithoutCookies(String path) {
        portal.get(path);
        var made = sample.made.get();
        portal.get(path);
        assertThat(sample.made).hasValueGreaterThan(made);
    }

    @Test
    void passesALargeAnswerOnWhole() {
        assertThat(portal.get("/sample/large").body()).hasSize(40 * 64 * 1024);
    }

    @Test
    void keepsNothingThatBroke() {
        assertThat(portal.get("/sample/breaks").status()).isNotEqualTo(200);
        var made = sample.made.get();
        portal.get("/sample/breaks");
        assertThat(sample.made).hasValueGreaterThan(made);
    }

    @Test
    void keepsNoTokenOfAVisitor() {
        var token = "Cookie: form=0f5b4fa8-7d66-4cb0-a6a1-6d2b5a2f9f11";
        portal.get("/sample/token", token, "Accept: text/html");
        var made = sample.made.get();
        portal.get("/sample/token");
        assertThat(sample.made).hasValueGreaterThan(made);
    }

    @Test
    void fillsFromNobodyWithAForeignCookie() {
        portal.get("/sample/page/a", "Cookie: campaign=x");
        var made = sample.made.get();
        var page = portal.get("/sample/page/a").text();
        assertThat(sample.made).hasValueGreaterThan(made);
        assertThat(portal.get("/sample/page/a", "Cookie: campaign=x").text()).isEqualTo(page);
    }

    /// Cache deception: a private page under an address that looks like a style sheet.
    @Test
    void keepsNothingBehindTheDoor() {
        for (var path : new String[] {"/my/x.css", "/desk/x.css", "/my/;x.css", "/my%2Fx.css"}) {
            assertThat(portal.get(path, SESSION).status()).as(path).isNotEqualTo(200);
            assertThat(portal.get(path).status()).as(path).isNotEqualTo(200);
        }
    }

    @Test
    void leavesLongQueriesAlone() {
        var path = "/sample/page/a?" + "q".repeat(101);
        portal.get(path);
        var made = sample.made.get();
        portal.get(path);
        assertThat(sample.made).hasValueGreaterThan(made);
    }

    @Test
    void forgetsByTag() {
        var a = portal.get("/sample/page/a").text();
        var b = portal.get("/sample/page/b").text();
        pages.evict(Set.of("sample-a"));
        assertThat(portal.get("/sample/page/a").text()).isNotEqualTo(a);
        assertThat(portal.get("/sample/page/b").text()).isEqualTo(b);
    }

    @Test
    void keepsForEverWhatSaysSo() {
        var asset = assets.address("shell/static/components.css");
        assertThat(portal.get(asset).status()).isEqualTo(200);
        var second = portal.get(asset, "Accept-Encoding: br");
        assertThat(second.header("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(second.header("Content-Encoding")).hasValue("br");
    }
}
