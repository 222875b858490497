package org.chengmen.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Mailbox;
import org.chengmen.accounts.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.UUID;

@PortalTest
class RegistrationPagesTests {

    private static final String PASSWORD = "a walk along the river";

    @Autowired MockMvcTester portal;
    @Autowired JdbcClient jdbc;

    private Visitor visitor;
    private Mailbox mailbox;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(portal);
        mailbox = new Mailbox(jdbc, UUID.randomUUID() + "@example.org");
    }

    private MvcTestResult register(String... more) {
        var fields = new String[10 + more.length];
        var fixed =
                new String[] {
                    "name",
                    "李四",
                    "mail",
                    mailbox.address(),
                    "password",
                    PASSWORD,
                    "again",
                    PASSWORD,
                    "consent",
                    "yes"
                };
        System.arraycopy(fixed, 0, fields, 0, 10);
        System.arraycopy(more, 0, fields, 10, more.length);
        return visitor.post("/register", fields);
    }

    @Test
    void letsACitizenInOnceTheMailAddressIsProved() {
        assertThat(register()).hasRedirectedUrl("/register/sent");
        assertThat(visitor.signIn(mailbox.address(), PASSWORD))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(visitor.get(mailbox.link())).hasStatusOk();
        assertThat(visitor.post("/register/confirm", "token", mailbox.secret()))
                .hasRedirectedUrl("/register/done");
        assertThat(visitor.signIn(mailbox.address(), PASSWORD)).hasRedirectedUrl("/my");
        assertThat(visitor.get("/my/consents")).bodyText().contains("2026-11").contains("已同意");
    }

    @Test
    void usesALinkOnceOnly() {
        register();
        visitor.post("/register/confirm", "token", mailbox.secret());
        assertThat(visitor.post("/register/confirm", "token", mailbox.secret()))
                .hasStatus(HttpStatus.GONE);
    }

    @Test
    void keepsNoLinkInTheDatabase() {
        register();
        var tokens =
                jdbc.sql("select encode(token, 'escape') from accounts.letter_link")
                        .query(String.class)
                        .list();
        assertThat(tokens).isNotEmpty().noneMatch(it -> it.contains(mailbox.secret()));
    }

    @Test
    void answersAKnownAddressAsAnUnknownOne() {
        register();
        visitor.post("/register/confirm", "token", mailbox.secret());
        assertThat(register()).hasRedirectedUrl("/register/sent");
        assertThat(mailbox.letters()).hasSize(2).first().asString().contains("已经有账号");
    }

    @Test
    void namesAllProblemsAtOnce() {
        assertThat(
                        visitor.post(
                                "/register",
                                "name",
                                " ",
                                "mail",
                                "nobody",
                                "password",
                                "short",
                                "again",
                                "other"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请填写姓名或名称", "请填写正确的邮箱", "密码至少 8 个字符", "两次输入的密码不一样", "勾选同意");
    }

    @Test
    void registersAnEnterpriseByItsCreditCode() {
        assertThat(register("kind", "enterprise", "creditCode", "91420100MA00000013"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(register("kind", "enterprise", "creditCode", "92420100 ma00000022"))
                .hasRedirectedUrl("/register/sent");
    }

    @Test
    void setsANewPasswordByMailAndEndsAllSessions() {
        register();
        visitor.post("/register/confirm", "token", mailbox.secret());
        visitor.signIn(mailbox.address(), PASSWORD);
        var forgetful = new Visitor(portal);
        assertThat(forgetful.post("/password/forgotten", "name", mailbox.address()))
                .hasRedirectedUrl("/password/sent");
        assertThat(forgetful.get(mailbox.link())).hasStatusOk();
        var secret = mailbox.secret();
        var fresh = "another walk, another river";
        assertThat(
                        forgetful.post(
                                "/password/new",
                                "token",
                                secret,
                                "password",
                                fresh,
                                "again",
                                fresh))
                .hasRedirectedUrl("/password/done");
        assertThat(
                        forgetful.post(
                                "/password/new",
                                "token",
                                secret,
                                "password",
                                fresh,
                                "again",
                                fresh))
                .hasStatus(HttpStatus.GONE);
        assertThat(visitor.get("/my")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(visitor.signIn(mailbox.address(), PASSWORD))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(visitor.signIn(mailbox.address(), fresh)).hasRedirectedUrl("/my");
    }

    @Test
    void doesNotTellWhetherAnAccountExists() {
        assertThat(visitor.post("/password/forgotten", "name", "nobody@example.org"))
                .hasRedirectedUrl("/password/sent");
        assertThat(visitor.get("/password/new?token=made-up")).hasStatus(HttpStatus.GONE);
    }

    @Test
    void showsItsOpenPagesInBothLanguages() {
        for (var path :
                new String[] {
                    "/register",
                    "/register/sent",
                    "/register/done",
                    "/password/forgotten",
                    "/password/sent",
                    "/password/done",
                    "/goodbye"
                }) {
            for (var lang : new String[] {"zh", "en"}) {
                assertThat(visitor.get(path + "?lang=" + lang))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("accounts.");
            }
        }
    }

    @Test
    void startsAnewForWhoNeverConfirmed() {
        register();
        var first = mailbox.secret();
        register();
        assertThat(mailbox.letters()).hasSize(2);
        assertThat(visitor.post("/register/confirm", "token", first)).hasStatus(HttpStatus.GONE);
        assertThat(visitor.post("/register/confirm", "token", mailbox.secret()))
                .hasRedirectedUrl("/register/done");
    }

    @Test
    void opensNoFirstStartInTheDemonstration() {
        assertThat(visitor.get("/first-start?token=made-up")).hasStatus(HttpStatus.GONE);
    }
}
