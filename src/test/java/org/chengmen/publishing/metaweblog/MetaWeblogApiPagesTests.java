package org.chengmen.publishing.metaweblog;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.publishing.submissions.Member;
import org.chengmen.publishing.submissions.TokenBook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

@PortalTest
class MetaWeblogApiPagesTests {

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Autowired MockMvcTester portal;
    @Autowired Member member;

    TokenBook.Given given;

    @BeforeEach
    void begin() {
        given = member.token();
    }

    @AfterEach
    void end() {
        member.takesBack(given);
    }

    private Document send(String xml) throws UnsupportedEncodingException {
        var result =
                portal.post()
                        .uri("/api/metaweblog")
                        .contentType(MediaType.TEXT_XML)
                        .content(xml.getBytes(StandardCharsets.UTF_8))
                        .exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(
                result.getResponse().getContentAsString(StandardCharsets.UTF_8),
                "",
                Parser.xmlParser());
    }

    private Document call(String method, String... values) throws UnsupportedEncodingException {
        var parameters = new StringBuilder();
        for (var value : values) {
            parameters.append("<param><value>").append(value).append("</value></param>");
        }
        return send(
                "<?xml version='1.0'?><methodCall><methodName>"
                        + method
                        + "</methodName><params>"
                        + parameters
                        + "</params></methodCall>");
    }

    private static String text(String value) {
        return "<string>" + value + "</string>";
    }

    private static String post(String title) {
        return "<struct><member><name>title</name><value>"
                + title
                + "</value></member><member><name>description</name><value><string>&lt;p&gt;正文&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;</string></value></member>"
                + "<member><name>categories</name><value><array><data><value>动态</value></data></array></value></member>"
                + "<member><name>dateCreated</name><value><dateTime.iso8601>20260301T09:00:00</dateTime.iso8601></value></member></struct>";
    }

    @Test
    void postsEditsReadsAndDeletes() throws UnsupportedEncodingException {
        var secret = text(given.secret());
        var blogs = call("blogger.getUsersBlogs", text("key"), text("x"), secret);
        var ids = blogs.selectXpath("//member[name='blogid']/value/string");
        var blog = text(Objects.requireNonNull(ids.first()).text());
        var categories = call("metaWeblog.getCategories", blog, text("x"), secret);
        assertThat(categories.select("struct")).isNotEmpty();
        var created =
                call(
                        "metaWeblog.newPost",
                        blog,
                        text("x"),
                        secret,
                        post("写稿软件的稿件"),
                        "<boolean>1</boolean>");
        var id = text(created.select("param value string").text());
        var edited =
                call(
                        "metaWeblog.editPost",
                        id,
                        text("x"),
                        secret,
                        post("改过的稿件"),
                        "<boolean>1</boolean>");
        assertThat(edited.select("boolean").text()).isEqualTo("1");
        var read = call("metaWeblog.getPost", id, text("x"), secret);
        assertThat(read.text())
                .contains("改过的稿件", "<p>正文</p>", "20260301T09:00:00Z")
                .doesNotContain("<script");
        var recent = call("metaWeblog.getRecentPosts", blog, text("x"), secret, "<int>5</int>");
        assertThat(recent.text()).contains("改过的稿件");
        var deleted =
                call(
                        "blogger.deletePost",
                        text("key"),
                        id,
                        text("x"),
                        secret,
                        "<boolean>1</boolean>");
        assertThat(deleted.select("boolean").text()).isEqualTo("1");
        assertThat(call("metaWeblog.getPost", id, text("x"), secret).text()).contains("trash");
    }

    @Test
    void takesPicturesIn() throws UnsupportedEncodingException {
        var picture =
                "<struct><member><name>name</name><value>dir/点.png</value></member><member><name>bits</name><value><base64>"
                        + Base64.getEncoder().encodeToString(Base64.getDecoder().decode(PIXEL))
                        + "</base64></value></member></struct>";
        var kept =
                call(
                        "metaWeblog.newMediaObject",
                        text("b"),
                        text("x"),
                        text(given.secret()),
                        picture);
        assertThat(kept.text()).contains("/files/");
    }

    @Test
    void answersFaults() throws UnsupportedEncodingException {
        assertThat(call("blogger.getUsersBlogs", text("k"), text("x"), text("guessed")).text())
                .contains("401", "submission-refusal.token-unknown");
        assertThat(call("system.listMethods").text()).contains("-32601");
        var untitled =
                call(
                        "metaWeblog.newPost",
                        text("nowhere"),
                        text("x"),
                        text(given.secret()),
                        "<struct/>");
        assertThat(untitled.text()).contains("422", "submission-refusal.target-unknown");
        var other =
                call("metaWeblog.getPost", text("no-such-post"), text("x"), text(given.secret()));
        assertThat(other.text()).contains("404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<methodCall>",
                "<methodCall><params/></methodCall>",
                "<!DOCTYPE m [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><methodCall><methodName>&a;</methodName></methodCall>",
                "<methodCall><methodName>x</methodName><params><param><value><int>many</int></value></param></params></methodCall>"
            })
    void refusesWhatIsNoCall(String xml) throws UnsupportedEncodingException {
        assertThat(send(xml).text()).contains("faultCode", "malformed");
    }
}
