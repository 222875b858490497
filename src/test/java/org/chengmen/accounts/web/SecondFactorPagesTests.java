package org.chengmen.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Members;
import org.chengmen.accounts.Visitor;
import org.chengmen.accounts.factors.Codes;
import org.chengmen.kernel.access.Person;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.util.List;

@PortalTest
class SecondFactorPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Members members;
    @Autowired JdbcClient jdbc;

    private String mail = "";
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        mail = members.join(Person.Kind.CITIZEN);
        visitor = new Visitor(portal).signIn(mail);
    }

    private static org.jsoup.nodes.Document page(MvcTestResult result) {
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private List<String> setUp() {
        var secret = page(visitor.get("/my/second-factor")).select("code").text();
        var done = visitor.post("/my/second-factor", "code", Codes.now(secret, 0));
        assertThat(done).hasStatusOk();
        return page(done).select("ol code").eachText();
    }

    @Test
    void showsTheSecretAsTextAndAsAPicture() {
        var page = page(visitor.get("/my/second-factor"));
        assertThat(page.select("code").text().replace(" ", "")).matches("[A-Z2-7]{32}");
        assertThat(page.select("svg[role=img] path").attr("d")).startsWith("M");
    }

    @Test
    void handsOutTenRecoveryCodesOnce() {
        assertThat(setUp()).hasSize(10).allMatch(it -> it.replace(" ", "").length() == 16);
        assertThat(page(visitor.get("/my/second-factor")).select("ol code")).isEmpty();
        assertThat(visitor.get("/my/second-factor")).bodyText().contains("还有 10 个恢复码");
    }

    @Test
    void asksForACodeAtTheNextSignIn() {
        var codes = setUp();
        var next = new Visitor(portal);
        assertThat(next.signIn(mail, Members.PASSWORD))
                .hasRedirectedUrl("/sign-in/code?back=%2Fmy");
        assertThat(next.get("/my")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(next.get("/sign-in/code?back=%2Fmy")).hasStatusOk();
        assertThat(next.post("/sign-in/code", "code", "000000"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(next.post("/sign-in/code", "code", codes.getFirst(), "back", "/my"))
                .hasRedirectedUrl("/my");
        assertThat(next.get("/my")).hasStatusOk();
    }

    @Test
    void takesARecoveryCodeOnce() {
        var codes = setUp();
        var first = new Visitor(portal);
        first.signIn(mail, Members.PASSWORD);
        assertThat(first.post("/sign-in/code", "code", codes.getFirst())).hasRedirectedUrl("/");
        var second = new Visitor(portal);
        second.signIn(mail, Members.PASSWORD);
        assertThat(second.post("/sign-in/code", "code", codes.getFirst()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void refusesAWrongFirstCode() {
        visitor.get("/my/second-factor");
        assertThat(visitor.post("/my/second-factor", "code", "12345"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void keepsSeedAndCodesUnreadable() {
        var secret = page(visitor.get("/my/second-factor")).select("code").text().replace(" ", "");
        assertThat(
                        jdbc.sql("select max(length(seed)) from accounts.totp")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1 + 12 + 20 + 16);
        assertThat(secret).hasSize(32);
    }

    @Test
    void slowsGuessingOfCodesDown() {
        setUp();
        var next = new Visitor(portal);
        next.signIn(mail, Members.PASSWORD);
        for (var i = 0; i < 5; i++) {
            next.post("/sign-in/code", "code", "00000" + i);
        }
        assertThat(next.post("/sign-in/code", "code", "000009"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .containsHeader("Retry-After");
    }
}
