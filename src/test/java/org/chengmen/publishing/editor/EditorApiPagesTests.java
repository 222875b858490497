package org.chengmen.publishing.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

@PortalTest
class EditorApiPagesTests {

    private static final String API = "/api/publishing/editor/";

    @Autowired MockMvcTester portal;

    private MvcTestResult cleans(RequestPostProcessor person, String html, String language) {
        return portal.post()
                .uri(API + "clean?lang=" + language)
                .param("html", html)
                .param("formats", "BOLD", "LIST")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .with(person)
                .exchange();
    }

    private MvcTestResult stores(
            String path, RequestPostProcessor person, String name, byte[] bytes, String key) {
        return portal.post()
                .uri(API + path)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .header("Idempotency-Key", key)
                .with(person)
                .exchange();
    }

    @Test
    void cleansUnderTheFormatsOfTheFieldAndSaysWhatWent() {
        var contributor = TestPersons.staff(Role.CONTRIBUTOR);
        var html = "<h2>题</h2><p><b>粗</b><a href='javascript:1'>链</a></p>";
        assertThat(cleans(contributor, html, "zh"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.html")
                .isEqualTo("<p>题</p><p><strong>粗</strong>链</p>");
        assertThat(cleans(contributor, html, "zh"))
                .bodyJson()
                .extractingPath("$.removed[0]")
                .asString()
                .startsWith("不能使用的链接");
        assertThat(cleans(contributor, html, "en"))
                .bodyJson()
                .extractingPath("$.removed[0]")
                .asString()
                .startsWith("Links that may not");
    }

    @Test
    void isForThoseWhoWrite() {
        assertThat(cleans(TestPersons.staff(Role.COUNTER_CLERK), "x", "zh"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(cleans(TestPersons.citizen(), "x", "zh")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(
                        stores(
                                "files",
                                TestPersons.citizen(),
                                "a.txt",
                                new byte[] {'a'},
                                UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void takesAFileOnceHoweverOftenItIsSent() {
        var contributor = TestPersons.staff(Role.CONTRIBUTOR);
        var key = UUID.randomUUID().toString();
        var bytes = "说明".getBytes(StandardCharsets.UTF_8);
        var first = stores("files", contributor, "说明.txt", bytes, key);
        assertThat(first)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.address")
                .asString()
                .startsWith("/files/");
        var second = stores("files", contributor, "说明.txt", bytes, key);
        assertThat(second.getResponse().getContentAsByteArray())
                .isEqualTo(first.getResponse().getContentAsByteArray());
    }

    @Test
    void saysWhyAFileIsNotTaken() {
        var contributor = TestPersons.staff(Role.CONTRIBUTOR);
        var key = UUID.randomUUID().toString();
        assertThat(
                        stores(
                                "word",
                                contributor,
                                "a.docx",
                                "nothing".getBytes(StandardCharsets.UTF_8),
                                key))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.problems[0].code")
                .isEqualTo("content-refusal.not-a-word-document");
        assertThat(stores("files", contributor, "a.exe", new byte[] {'M', 'Z'}, key))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(
                        portal.post()
                                .uri(API + "files")
                                .header("Idempotency-Key", key)
                                .with(contributor))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
