package org.chengmen.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Members;
import org.chengmen.accounts.OldProofs;
import org.chengmen.accounts.Visitor;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.kernel.access.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class UnmaskingDeskPagesTests {

    private static final String PHONE = "13912345678";

    @Autowired MockMvcTester portal;
    @Autowired Members members;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    private String mail = "";
    private String desk = "";
    private Visitor citizen;
    private Visitor system;

    @BeforeEach
    void signIn() {
        mail = members.join(Person.Kind.CITIZEN);
        desk = "/desk/accounts/" + accounts.byName(mail).orElseThrow().id() + "/unmask";
        citizen = new Visitor(portal).signIn(mail);
        citizen.post("/my/profile", "name", "王小明", "phone", PHONE);
        system = new Visitor(portal).signIn("system");
    }

    @Test
    void masksUntilAReasonIsGiven() {
        assertThat(system.get(desk))
                .hasStatusOk()
                .bodyText()
                .contains("139****5678")
                .doesNotContain(PHONE, mail);
        assertThat(system.get(desk + "?lang=en")).bodyText().contains("Why you must see them");
    }

    @Test
    void showsOnceAndTellsThePersonWhy() {
        assertThat(system.post(desk, "reason", "核对窗口来访者身份"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains(PHONE, mail);
        assertThat(system.get(desk)).bodyText().doesNotContain(PHONE);
        assertThat(citizen.get("/my/readings")).bodyText().contains("系统管理员", "核对窗口来访者身份", "完整的邮箱");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from audit.entry where action = 'accounts.personal-data.unmasked'")
                                .query(Integer.class)
                                .single())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   a    ", "四个字了"})
    void refusesToShowWithoutAReason(String reason) {
        assertThat(system.post(desk, "reason", reason))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写明原因")
                .doesNotContain(PHONE);
        assertThat(citizen.get("/my/readings")).bodyText().contains("还没有人查阅过");
    }

    @Test
    void boundsTheReason() {
        assertThat(system.post(desk, "reason", "长".repeat(201)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void asksForAFreshProofFirst() {
        new OldProofs(jdbc).of("system");
        assertThat(system.post(desk, "reason", "核对窗口来访者身份"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("确认是您本人", "核对窗口来访者身份")
                .doesNotContain(PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"security", "audit", "fgw-admin", "citizen"})
    void isForTheSystemAdministratorOnly(String login) {
        var other = new Visitor(portal).signIn(login);
        assertThat(other.get(desk)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(other.post(desk, "reason", "核对窗口来访者身份"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .doesNotContain(PHONE);
    }
}
