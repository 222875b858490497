package org.chengmen.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.AccountDirectory;
import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.Members;
import org.chengmen.accounts.Visitor;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.kernel.access.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class MyPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired JdbcClient jdbc;
    @Autowired Accounts accounts;
    @Autowired AccountDirectory directory;
    @Autowired Members members;

    private String mail = "";
    private AccountId id = AccountId.next();
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        mail = members.join(Person.Kind.CITIZEN);
        id = accounts.byName(mail).orElseThrow().id();
        visitor = new Visitor(portal).signIn(mail);
    }

    @Test
    void showsEveryPageInBothLanguages() {
        for (var path :
                new String[] {
                    "/my",
                    "/my/profile",
                    "/my/password",
                    "/my/sessions",
                    "/my/consents",
                    "/my/readings",
                    "/my/second-factor",
                    "/my/delete"
                }) {
            assertThat(visitor.get(path)).hasStatusOk().bodyText().doesNotContain("accounts.");
            assertThat(visitor.get(path + "?lang=en"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("accounts.");
        }
    }

    @Test
    void sealsTheCitizenNumberAndShowsItMasked() {
        assertThat(
                        visitor.post(
                                "/my/profile",
                                "name",
                                "王五",
                                "phone",
                                "138 0013 8000",
                                "citizenNumber",
                                "420106199003072389"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        visitor.post(
                "/my/profile", "name", "王五", "phone", "138 0013 8000", "citizenNumber", NUMBER);
        assertThat(visitor.get("/my/profile"))
                .bodyText()
                .contains(
                        "王五",
                        "13800138000",
                        NUMBER.substring(0, 6) + "********" + NUMBER.substring(14))
                .doesNotContain(NUMBER);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from accounts.sealed_field where position(:plain in sealed) > 0")
                                .param(
                                        "plain",
                                        NUMBER.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private static final String NUMBER = "11010519491231002X";

    @Test
    void withdrawsAConsentAsEasilyAsItIsGiven() {
        visitor.post("/my/consents", "subject", "SURVEYS", "given", "yes");
        visitor.post("/my/consents", "subject", "SURVEYS", "given", "no");
        assertThat(
                        jdbc.sql(
                                        "select given from accounts.consent where account = :id and purpose = 'SURVEYS' order by id")
                                .param("id", id.value())
                                .query(Boolean.class)
                                .list())
                .containsExactly(true, false);
    }

    @Test
    void showsWhoLookedAtThePersonsData() {
        assertThat(visitor.get("/my/readings")).bodyText().contains("还没有人查阅过");
        var administrator = new Visitor(portal).signIn("system");
        assertThat(administrator.get("/desk/accounts/" + id)).hasStatusOk();
        assertThat(visitor.get("/my/readings")).bodyText().contains("系统管理员", "账号管理");
    }

    @Test
    void handsOutACopyOfEverything() {
        visitor.post("/my/profile", "name", "王五", "phone", "", "citizenNumber", NUMBER);
        assertThat(visitor.get("/my/export"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"my-data.json\"")
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .extractingPath("$.citizenNumber")
                .isEqualTo(NUMBER);
    }

    @Test
    void forgetsThePersonWhenTheAccountIsDeleted() {
        assertThat(visitor.post("/my/delete", "confirmed", "yes", "password", "wrong password"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(visitor.post("/my/delete", "confirmed", "yes", "password", Members.PASSWORD))
                .hasRedirectedUrl("/goodbye");
        assertThat(accounts.byName(mail)).isEmpty();
        assertThat(accounts.byId(id).orElseThrow().name()).isEqualTo("-");
        assertThat(visitor.get("/my")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void changesThePasswordOnlyForWhoKnowsTheOldOne() {
        var fresh = "a bridge in the morning";
        assertThat(
                        visitor.post(
                                "/my/password",
                                "current",
                                "wrong",
                                "password",
                                fresh,
                                "again",
                                fresh))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(
                        visitor.post(
                                "/my/password",
                                "current",
                                Members.PASSWORD,
                                "password",
                                fresh,
                                "again",
                                fresh))
                .hasRedirectedUrl("/password/done");
        assertThat(visitor.get("/my")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void letsAnAgentActForAnEnterpriseOnceAccepted() {
        var owner = members.join(Person.Kind.ENTERPRISE);
        var enterprise = accounts.byName(owner).orElseThrow();
        var office = new Visitor(portal).signIn(owner);
        office.post("/my/agents", "mail", mail);
        assertThat(office.get("/my/agents")).bodyText().contains("等待接受");
        assertThat(visitor.post("/my/behalf", "enterprise", enterprise.id().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var appointment =
                jdbc.sql("select id::text from accounts.agent where agent = :agent")
                        .param("agent", id.value())
                        .query(String.class)
                        .single();
        visitor.post("/my/appointments/accept", "appointment", appointment);
        visitor.post("/my/behalf", "enterprise", enterprise.id().toString());
        assertThat(visitor.get("/my")).bodyText().contains("正在代办");
        office.post("/my/appointments/end", "appointment", appointment);
        assertThat(visitor.get("/my")).hasStatusOk().bodyText().doesNotContain("正在代办");
    }
}
