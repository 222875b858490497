package org.chengmen.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Members;
import org.chengmen.accounts.Visitor;
import org.chengmen.kernel.access.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class PasskeyPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Members members;
    @Autowired JdbcClient jdbc;
    @Autowired JsonMapper json;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(portal);
    }

    private JsonNode options(String path) throws Exception {
        var answer = visitor.post(path);
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        return json.readTree(answer.getResponse().getContentAsString());
    }

    @Test
    void offersThePasskeyOnTheSignInPage() {
        assertThat(visitor.get("/sign-in"))
                .bodyText()
                .contains("data-passkey=\"get\"", "passkey.js", "<noscript>");
    }

    @Test
    void sendsVisitorsOfAMemberSiteToThePortal() {
        assertThat(portal.get().uri("http://fgw.localhost/sign-in"))
                .bodyText()
                .contains("http://localhost/sign-in")
                .doesNotContain("data-passkey");
    }

    @Test
    void asksWhoeverSignsInToBeVerifiedByTheDevice() throws Exception {
        var options = options("/sign-in/passkey/options");
        assertThat(options.path("userVerification").asString()).isEqualTo("required");
        assertThat(options.path("rpId").asString()).isEqualTo("localhost");
        assertThat(options.path("allowCredentials")).isEmpty();
        assertThat(options.path("challenge").asString()).hasSize(43);
    }

    @Test
    void opensNoSessionForAChallenge() {
        var answer = visitor.post("/sign-in/passkey/options");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void describesTheOwnerByAHandleAndTheNameToSignInWith() throws Exception {
        var mail = members.join(Person.Kind.CITIZEN);
        visitor.signIn(mail);
        var options = options("/my/passkeys/options");
        assertThat(options.path("user").path("name").asString()).isEqualTo(mail);
        assertThat(options.path("user").path("id").asString()).hasSize(22);
        assertThat(options.path("authenticatorSelection").path("userVerification").asString())
                .isEqualTo("required");
        assertThat(options.path("attestation").asString()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "nonsense",
                "[]",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\"}}"
            })
    void refusesWhatIsNoSignedAnswer(String credential) {
        assertThat(visitor.post("/sign-in/passkey", "credential", credential))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("这个通行密钥不能用");
        visitor.signIn(members.join(Person.Kind.CITIZEN));
        assertThat(visitor.post("/my/passkeys", "credential", credential))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void slowsDownWhoeverAsksForManyChallenges() {
        for (var i = 0; i < 20; i++) {
            visitor.post("/sign-in/passkey/options");
        }
        assertThat(visitor.post("/sign-in/passkey/options"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void keepsChallengesAsDigests() throws Exception {
        var challenge = options("/sign-in/passkey/options").path("challenge").asString();
        assertThat(
                        jdbc.sql(
                                        "select encode(challenge, 'escape') from accounts.passkey_challenge")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(it -> it.contains(challenge));
    }

    @Test
    void showsThePageInBothLanguages() {
        visitor.signIn("citizen");
        assertThat(visitor.get("/my/passkeys")).bodyText().contains("还没有通行密钥");
        assertThat(visitor.get("/my/passkeys?lang=en"))
                .bodyText()
                .contains("No passkeys yet")
                .doesNotContain("accounts.pass");
    }

    @Test
    void refusesANameThatIsTooLong() {
        visitor.signIn("citizen");
        assertThat(visitor.post("/my/passkeys", "label", "x".repeat(61)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最多 60 个字符");
    }
}
