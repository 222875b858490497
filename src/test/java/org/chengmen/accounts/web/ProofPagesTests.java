package org.chengmen.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Members;
import org.chengmen.accounts.OldProofs;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.TestPersons;
import org.chengmen.accounts.Visitor;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.factors.Codes;
import org.chengmen.kernel.access.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@PortalTest
class ProofPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Members members;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    private String mail = "";
    private Visitor visitor;

    @BeforeEach
    void signInLongAgo() {
        mail = members.join(Person.Kind.CITIZEN);
        visitor = new Visitor(portal).signIn(mail);
        new OldProofs(jdbc).of(mail);
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/my/password",
                "/my/second-factor",
                "/my/passkeys",
                "/my/export",
                "/my/delete"
            })
    void asksAgainBeforeAGravePage(String path) {
        assertThat(visitor.get(path)).hasRedirectedUrl("/confirm?to=" + path.replace("/", "%2F"));
    }

    @Test
    void leadsBackToTheWantedPage() {
        assertThat(visitor.get("/confirm?to=/my/password"))
                .hasStatusOk()
                .bodyText()
                .contains("确认是您本人");
        assertThat(
                        visitor.post(
                                "/confirm",
                                "proofPassword",
                                Members.PASSWORD,
                                "proofTo",
                                "/my/password"))
                .hasRedirectedUrl("/my/password");
        assertThat(visitor.get("/my/password")).hasStatusOk();
    }

    @Test
    void leadsToNoOtherSite() {
        assertThat(
                        visitor.post(
                                "/confirm",
                                "proofPassword",
                                Members.PASSWORD,
                                "proofTo",
                                "https://example.org/"))
                .hasRedirectedUrl("/");
    }

    @Test
    void givesTheSessionANewIdWithTheProof() {
        var before = visitor.cookie("session").getValue();
        visitor.post("/confirm", "proofPassword", Members.PASSWORD);
        assertThat(visitor.cookie("session").getValue()).isNotEqualTo(before);
        assertThat(visitor.get("/my")).hasStatusOk();
    }

    @Test
    void asksNothingRightAfterTheSignIn() {
        assertThat(new Visitor(portal).signIn(mail).get("/my/delete")).hasStatusOk();
    }

    @Test
    void refusesAWrongPasswordAndSlowsGuessesDown() {
        for (var i = 0; i < 5; i++) {
            assertThat(visitor.post("/confirm", "proofPassword", "guess " + i))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(visitor.post("/confirm", "proofPassword", Members.PASSWORD))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .containsHeader("Retry-After");
        assertThat(visitor.get("/my/password")).hasStatus(HttpStatus.FOUND);
        assertThat(new Visitor(portal).signIn(mail, Members.PASSWORD)).hasRedirectedUrl("/my");
    }

    @Test
    void keepsWhatWasTypedAndSendsItAgain() {
        var login = "p" + UUID.randomUUID().toString().substring(0, 8);
        var security = new Visitor(portal).signIn("security");
        new OldProofs(jdbc).of("security");
        var editor = accounts.byName("fgw-writer").orElseThrow().id().toString();
        var stopped =
                security.post(
                        "/desk/roles", "account", editor, "role", "EDITOR", "deputyFor", login);
        assertThat(stopped).hasStatus(HttpStatus.FORBIDDEN);
        var form = page(stopped).select("form[action=/confirm]");
        assertThat(form.select("input[name=role]").val()).isEqualTo("EDITOR");
        assertThat(form.select("input[name=deputyFor]").val()).isEqualTo(login);
        assertThat(form.select("input[name=_csrf]")).hasSize(1);
        var proved =
                security.post(
                        "/confirm",
                        "proofPassword",
                        Members.PASSWORD,
                        "proofTo",
                        "/desk/roles",
                        "proofForm",
                        "yes",
                        "role",
                        "EDITOR");
        assertThat(proved)
                .hasStatus(HttpStatus.TEMPORARY_REDIRECT)
                .hasHeader("Location", "/desk/roles");
    }

    @Test
    void writesNoSecretIntoThePage() {
        var stopped =
                visitor.post("/my/password", "current", "old secret", "password", "new secret");
        assertThat(stopped).hasStatus(HttpStatus.FORBIDDEN).bodyText().doesNotContain("secret");
    }

    @Test
    void asksForTheCodeWhereThereIsOne() {
        visitor.post("/confirm", "proofPassword", Members.PASSWORD);
        var secret = page(visitor.get("/my/second-factor")).select("code").text();
        var done = visitor.post("/my/second-factor", "code", Codes.now(secret, 0));
        var recovery = page(done).select("ol code").eachText();
        new OldProofs(jdbc).of(mail);
        assertThat(page(visitor.get("/confirm")).select("#proofCode")).hasSize(1);
        assertThat(visitor.post("/confirm", "proofPassword", Members.PASSWORD))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(
                        visitor.post(
                                "/confirm",
                                "proofPassword",
                                Members.PASSWORD,
                                "proofCode",
                                recovery.getFirst()))
                .hasRedirectedUrl("/");
    }

    @Test
    void tellsMachinesWithACodeOfItsOwn() {
        var person =
                new SignedIn(
                        new Person(UUID.randomUUID(), Person.Kind.CITIZEN, "张三", null),
                        List.of(),
                        Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(
                        portal.post()
                                .uri("/my/passkeys/options")
                                .accept(MediaType.APPLICATION_JSON)
                                .with(TestPersons.as(person))
                                .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("account-refusal.proof-too-old");
    }

    @Test
    void guardsTheDeskAsWell() {
        var system = new Visitor(portal).signIn("system");
        var writer = accounts.byName("fgw-writer").orElseThrow().id();
        new OldProofs(jdbc).of("system");
        assertThat(system.get("/desk/emergency")).hasStatus(HttpStatus.FOUND);
        assertThat(system.get("/desk/organisations/fgw/end")).hasStatus(HttpStatus.FOUND);
        assertThat(system.post("/desk/accounts/" + writer + "/disable"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(accounts.byName("fgw-writer").orElseThrow().isActive()).isTrue();
    }

    @Test
    void isForPeopleWhoSignedIn() {
        assertThat(new Visitor(portal).get("/confirm")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void speaksEnglish() {
        assertThat(visitor.get("/confirm?lang=en"))
                .bodyText()
                .contains("Confirm it is you")
                .doesNotContain("accounts.");
    }
}
