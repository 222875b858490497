package org.chengmen.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.nio.charset.StandardCharsets;

@PortalTest
class SignInPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(portal);
    }

    @Test
    void showsTheFormWithoutOpeningASession() {
        var page = visitor.get("/sign-in");
        assertThat(page).hasStatusOk().bodyText().contains("name=\"_csrf\"").contains("登录名");
        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(page).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void speaksEnglish() {
        assertThat(visitor.get("/sign-in?lang=en"))
                .bodyText()
                .contains("Mail address or login name");
    }

    @Test
    void letsACitizenInAndLeadsBack() {
        assertThat(visitor.signIn("citizen", "chengmen-demo-2026"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/my");
        assertThat(visitor.get("/my")).hasStatusOk().bodyText().contains("张示范");
        assertThat(visitor.get("/my")).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void takesTheMailAddressInAnyCase() {
        assertThat(visitor.signIn("  Citizen@Example.ORG ", "chengmen-demo-2026"))
                .hasRedirectedUrl("/my");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "javascript:alert(1)"
            })
    void leadsNobodyToAnotherSite(String back) {
        assertThat(
                        visitor.post(
                                "/sign-in",
                                "name",
                                "citizen",
                                "password",
                                "chengmen-demo-2026",
                                "back",
                                back))
                .hasRedirectedUrl("/");
    }

    @Test
    void answersUnknownNameAndWrongPasswordAlike() {
        var unknown = visitor.signIn("nobody-at-all", "chengmen-demo-2026");
        var wrong = visitor.signIn("fgw-editor", "not the password");
        assertThat(unknown).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(unknown).replace("nobody-at-all", "fgw-editor")).isEqualTo(text(wrong));
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void slowsGuessingDownWithoutSayingWhetherThereIsAnAccount() {
        for (var name : new String[] {"fgw-writer", "no-such-writer"}) {
            for (var i = 0; i < 5; i++) {
                assertThat(visitor.signIn(name, "guess number " + i))
                        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            assertThat(visitor.signIn(name, "chengmen-demo-2026"))
                    .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                    .containsHeader("Retry-After")
                    .bodyText()
                    .contains("账号或密码不对，或者试得太多");
        }
    }

    @Test
    void keepsARememberedDeviceUsableWhileStrangersGuess() {
        visitor.post(
                "/sign-in",
                "name",
                "fgw-admin",
                "password",
                "chengmen-demo-2026",
                "remember",
                "yes");
        assertThat(visitor.cookie("device")).isNotNull();
        var stranger = new Visitor(portal);
        for (var i = 0; i < 6; i++) {
            stranger.signIn("fgw-admin", "guess number " + i);
        }
        assertThat(stranger.signIn("fgw-admin", "chengmen-demo-2026"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        visitor.post("/sign-out");
        assertThat(visitor.signIn("fgw-admin", "chengmen-demo-2026")).hasRedirectedUrl("/my");
    }

    @Test
    void givesEachSignInASessionOfItsOwn() {
        visitor.put(new Cookie("session", "chosen-by-an-attacker"));
        visitor.signIn("citizen");
        var first = visitor.cookie("session").getValue();
        assertThat(first).isNotEqualTo("chosen-by-an-attacker").hasSize(43);
        visitor.signIn("citizen");
        var second = visitor.cookie("session").getValue();
        assertThat(second).isNotEqualTo(first);
        var old = new Visitor(portal);
        old.put(new Cookie("session", first));
        assertThat(old.get("/my")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() {
        visitor.signIn("citizen");
        var cookie = visitor.cookie("session");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void storesNeitherTheCookieNorJavaObjects() {
        visitor.signIn("citizen");
        var secret = visitor.cookie("session").getValue();
        var ids = jdbc.sql("select session_id from accounts.session").query(String.class).list();
        assertThat(ids).isNotEmpty().noneMatch(secret::equals);
        var values =
                jdbc.sql("select attribute_bytes::text from accounts.session_attributes")
                        .query(String.class)
                        .list();
        assertThat(values).isNotEmpty().allMatch(it -> it.startsWith("\"") && it.endsWith("\""));
    }

    @Test
    void endsTheSessionOnSignOut() {
        visitor.signIn("citizen");
        var session = visitor.cookie("session");
        assertThat(visitor.post("/sign-out"))
                .hasRedirectedUrl("/")
                .containsHeader("Clear-Site-Data");
        visitor.put(session);
        assertThat(visitor.get("/my")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void signsNobodyOutByALink() {
        assertThat(visitor.get("/sign-out").getResponse().getStatus()).isIn(404, 405);
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(portal.post().uri("/sign-in").param("name", "citizen"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(portal.post().uri("/sign-out")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void keepsThreeSessionsAtMost() {
        for (var i = 0; i < 5; i++) {
            new Visitor(portal).signIn("enterprise");
        }
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from accounts.session s join accounts.account a
                                        on s.principal_name = a.id::text where a.login = 'enterprise'
                                        """)
                                .query(Integer.class)
                                .single())
                .isEqualTo(3);
    }

    @Test
    void listsSessionsAndEndsTheOthers() {
        var other = new Visitor(portal).signIn("fgw-editor");
        visitor.signIn("fgw-editor");
        assertThat(visitor.get("/my/sessions")).hasStatusOk().bodyText().contains("本机");
        visitor.post("/my/sessions/end-others");
        assertThat(other.get("/my")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(visitor.get("/my")).hasStatusOk();
    }
}
