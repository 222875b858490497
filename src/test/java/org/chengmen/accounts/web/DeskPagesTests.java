package org.chengmen.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Mailbox;
import org.chengmen.accounts.Visitor;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.alliance.Alliance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.UUID;

@PortalTest
class DeskPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired JdbcClient jdbc;
    @Autowired Alliance alliance;
    @Autowired Accounts accounts;

    private String login = "";
    private String fgw = "";

    @BeforeEach
    void name() {
        login = "p" + UUID.randomUUID().toString().substring(0, 8);
        fgw = alliance.organisationByCode("fgw").orElseThrow().id().value().toString();
    }

    private String hired() {
        var system = new Visitor(portal).signIn("system");
        system.post(
                "/desk/accounts",
                "name",
                "新同事",
                "login",
                login,
                "mail",
                login + "@example.org",
                "organisation",
                fgw);
        return accounts.byName(login).orElseThrow().id().toString();
    }

    @Test
    void letsNewStaffSetTheirOwnPasswordAndWorkWithTheirRole() {
        var id = hired();
        var link = new Mailbox(jdbc, login + "@example.org");
        var password = "tea at ten past nine";
        var person = new Visitor(portal);
        assertThat(person.get(link.link())).hasStatusOk();
        assertThat(
                        person.post(
                                "/password/first",
                                "token",
                                link.secret(),
                                "password",
                                password,
                                "again",
                                password))
                .hasRedirectedUrl("/password/done");
        assertThat(person.signIn(login, password)).hasRedirectedUrl("/my");
        assertThat(person.get("/desk/roles")).hasStatus(HttpStatus.FORBIDDEN);

        var security = new Visitor(portal).signIn("security");
        assertThat(
                        security.post(
                                "/desk/roles",
                                "account",
                                id,
                                "role",
                                "EDITOR",
                                "organisation",
                                fgw))
                .hasRedirectedUrl("/desk/roles?done=granted");
        assertThat(security.get("/desk/roles?search=" + login))
                .bodyText()
                .contains("新同事", "编辑", "有效");
    }

    @Test
    void showsEveryPageOfTheDeskInBothLanguages() {
        var id = hired();
        var system = new Visitor(portal).signIn("system");
        var security = new Visitor(portal).signIn("security");
        for (var lang : new String[] {"zh", "en"}) {
            for (var path :
                    new String[] {
                        "/desk/accounts",
                        "/desk/accounts/new",
                        "/desk/accounts/" + id,
                        "/desk/outbox",
                        "/outbox"
                    }) {
                assertThat(system.get(path + "?lang=" + lang))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("accounts.");
            }
            for (var path :
                    new String[] {
                        "/desk/roles?", "/desk/roles/new?", "/desk/roles/new?account=" + id + "&"
                    }) {
                assertThat(security.get(path + "lang=" + lang))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("accounts.");
            }
        }
    }

    @Test
    void refusesASecondAdministratorRoleOnThePage() {
        var audit = accounts.byName("audit").orElseThrow().id().toString();
        var security = new Visitor(portal).signIn("security");
        assertThat(security.post("/desk/roles", "account", audit, "role", "SYSTEM_ADMINISTRATOR"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("三员分离");
    }

    @Test
    void letsNobodyGiveRolesToThemselves() {
        var self = accounts.byName("security").orElseThrow().id().toString();
        var security = new Visitor(portal).signIn("security");
        assertThat(
                        security.post(
                                "/desk/roles",
                                "account",
                                self,
                                "role",
                                "EDITOR",
                                "organisation",
                                fgw))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void endsTheSessionsOfADisabledAccount() {
        var id = hired();
        var link = new Mailbox(jdbc, login + "@example.org");
        var password = "tea at ten past nine";
        var person = new Visitor(portal);
        person.post(
                "/password/first", "token", link.secret(), "password", password, "again", password);
        person.signIn(login, password);
        var system = new Visitor(portal).signIn("system");
        assertThat(system.post("/desk/accounts/" + id + "/disable"))
                .hasRedirectedUrl("/desk/accounts/" + id + "?done=disabled");
        assertThat(person.get("/my")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(person.signIn(login, password)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void keepsTheSystemAdministratorFromTheOwnAccountAndTheLastOne() {
        var self = accounts.byName("system").orElseThrow().id();
        var audit = accounts.byName("audit").orElseThrow().id();
        var system = new Visitor(portal).signIn("system");
        assertThat(system.post("/desk/accounts/" + self + "/disable"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(system.post("/desk/accounts/" + audit + "/disable"))
                .hasStatus(HttpStatus.CONFLICT);
    }
}
