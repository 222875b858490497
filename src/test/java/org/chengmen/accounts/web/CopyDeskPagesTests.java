package org.chengmen.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.Members;
import org.chengmen.accounts.OldProofs;
import org.chengmen.accounts.Visitor;
import org.chengmen.kernel.access.Person;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.nio.charset.StandardCharsets;

@PortalTest
class CopyDeskPagesTests {

    private static final String REASON = "书面申请 2026-11-24 第 7 号";

    @Autowired MockMvcTester portal;
    @Autowired Members members;
    @Autowired JdbcClient jdbc;

    private String mail = "";
    private Visitor first;
    private Visitor second;

    @BeforeEach
    void signIn() {
        mail = members.join(Person.Kind.CITIZEN);
        first = new Visitor(portal).signIn("security");
        second = new Visitor(portal).signIn("security-2");
    }

    private String asked() {
        assertThat(first.post("/desk/copies", "person", mail, "reason", REASON))
                .hasRedirectedUrl("/desk/copies?done=asked");
        var id =
                jdbc.sql("select id::text from accounts.copy_request order by id desc limit 1")
                        .query(String.class)
                        .single();
        return "/desk/copies/" + id;
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void takesTwoAndIsFetchedOnce() {
        var request = asked();
        assertThat(second.post(request + "/grant")).hasRedirectedUrl("/desk/copies?done=granted");
        var file = first.post(request + "/fetch");
        assertThat(file)
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .hasHeader("Cache-Control", "no-store");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(text(file)).contains(mail);
        assertThat(first.post(request + "/fetch")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void tellsThePersonInTheLedger() {
        var request = asked();
        second.post(request + "/grant");
        first.post(request + "/fetch");
        assertThat(new Visitor(portal).signIn(mail).get("/my/readings"))
                .bodyText()
                .contains("全部个人信息的副本", REASON);
        assertThat(
                        jdbc.sql(
                                        """
                                        select distinct action from audit.entry
                                        where action like 'accounts.copy.%' order by action
                                        """)
                                .query(String.class)
                                .list())
                .contains("accounts.copy.asked", "accounts.copy.fetched", "accounts.copy.granted");
    }

    @Test
    void letsNobodyDecideOnTheirOwnRequest() {
        var request = asked();
        assertThat(first.post(request + "/grant"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("另一位安全管理员");
        assertThat(first.post(request + "/fetch")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void letsTheSecondPersonDecideButNotFetch() {
        var request = asked();
        second.post(request + "/grant");
        assertThat(second.post(request + "/fetch")).hasStatus(HttpStatus.CONFLICT);
        assertThat(second.post(request + "/refuse")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void handsOutNothingThatWasRefused() {
        var request = asked();
        assertThat(second.post(request + "/refuse")).hasRedirectedUrl("/desk/copies?done=refused");
        assertThat(first.post(request + "/fetch")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void expires() {
        var waiting = asked();
        var granted = asked();
        second.post(granted + "/grant");
        jdbc.sql("update accounts.copy_request set expires_at = asked_at where fetched_at is null")
                .update();
        assertThat(second.post(waiting + "/grant")).hasStatus(HttpStatus.CONFLICT);
        assertThat(first.post(granted + "/fetch")).hasStatus(HttpStatus.CONFLICT);
        assertThat(first.get("/desk/copies")).bodyText().contains("已过期");
    }

    @Test
    void showsEachWhatIsTheirsToDo() {
        var request = asked();
        var mine = Jsoup.parse(text(first.get("/desk/copies")));
        var theirs = Jsoup.parse(text(second.get("/desk/copies?lang=en")));
        assertThat(mine.select("form[action=" + request + "/grant]")).isEmpty();
        assertThat(theirs.select("form[action=" + request + "/grant]")).hasSize(1);
        second.post(request + "/grant");
        assertThat(Jsoup.parse(text(first.get("/desk/copies"))).select("form[action$=fetch]"))
                .isNotEmpty();
        assertThat(theirs.text()).contains("waits for another administrator");
    }

    @Test
    void findsThePersonByCitizenNumber() {
        var citizen = new Visitor(portal).signIn(mail);
        citizen.post("/my/profile", "name", "王小明", "citizenNumber", "42010619900307704X");
        assertThat(first.post("/desk/copies", "person", "42010619900307704x", "reason", REASON))
                .hasRedirectedUrl("/desk/copies?done=asked");
    }

    @Test
    void gathersWhatIsWrong() {
        assertThat(first.post("/desk/copies", "person", "nobody@example.org", "reason", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("没有这个账号", "请写明原因", "nobody@example.org");
        assertThat(first.post("/desk/copies", "person", "security", "reason", REASON))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void asksForAFreshProofAtEveryStep() {
        var request = asked();
        new OldProofs(jdbc).of("security");
        new OldProofs(jdbc).of("security-2");
        assertThat(first.get("/desk/copies")).hasStatusOk();
        assertThat(first.get("/desk/copies/new")).hasStatus(HttpStatus.FOUND);
        assertThat(second.post(request + "/grant"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("确认是您本人");
        assertThat(first.post(request + "/fetch")).bodyText().doesNotContain(mail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "audit", "fgw-admin", "citizen"})
    void isForSecurityAdministratorsOnly(String login) {
        var request = asked();
        var other = new Visitor(portal).signIn(login);
        assertThat(other.get("/desk/copies")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(other.post(request + "/grant")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(other.post(request + "/fetch")).hasStatus(HttpStatus.FORBIDDEN);
    }
}
