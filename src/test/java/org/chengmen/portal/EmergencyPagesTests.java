package org.chengmen.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.access.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

@PortalTest
class EmergencyPagesTests {

    private static final RequestPostProcessor SYSTEM = TestPersons.staff(Role.SYSTEM_ADMINISTRATOR);

    @Autowired MockMvcTester portal;
    @Autowired Alliance alliance;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void takeDown() {
        jdbc.sql("select id from portal.emergency where lowered_at is null")
                .query(UUID.class)
                .optional()
                .ifPresent(id -> post("/desk/emergency/" + id + "/lower", SYSTEM));
    }

    @Test
    void showsARaisedMessageOnEverySite() throws UnsupportedEncodingException {
        assertThat(raise("red", "暴雨红色预警", SYSTEM)).hasStatus3xxRedirection();
        assertThat(home("localhost").select(".emergency[data-level=red]").text())
                .contains("暴雨红色预警");
        assertThat(home("jiangan.localhost").select(".emergency").text()).contains("暴雨红色预警");
    }

    @Test
    void letsANewMessageTakeThePlaceOfTheOld() throws UnsupportedEncodingException {
        raise("blue", "第一条", SYSTEM);
        raise("orange", "第二条", SYSTEM);
        assertThat(home("localhost").select(".emergency").text())
                .contains("第二条")
                .doesNotContain("第一条");
    }

    @Test
    void takesAMessageDownOnce() throws UnsupportedEncodingException {
        raise("blue", "演习", SYSTEM);
        var id =
                jdbc.sql("select id from portal.emergency where lowered_at is null")
                        .query(UUID.class)
                        .single();
        assertThat(post("/desk/emergency/" + id + "/lower", SYSTEM)).hasStatus3xxRedirection();
        assertThat(home("localhost").select(".emergency")).isEmpty();
        assertThat(post("/desk/emergency/" + id + "/lower", SYSTEM)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void namesEveryProblemOfAFormAndKeepsWhatWasFilledIn() throws UnsupportedEncodingException {
        var refused =
                portal.post()
                        .uri("/desk/emergency")
                        .with(SYSTEM)
                        .with(csrf())
                        .param("level", "purple")
                        .param("titleZh", "")
                        .param("textZh", "内容")
                        .param("href", "javascript:alert(1)")
                        .param("hours", "0")
                        .exchange();
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = parsed(refused);
        assertThat(page.select(".govuk-error-summary li")).hasSize(4);
        assertThat(page.select("#textZh").text()).isEqualTo("内容");
    }

    @Test
    void isForPublishersOfThePortalAndSystemAdministrators() {
        var portalOwner = alliance.portal().owner().value();
        var district = alliance.organisationByCode("jiangan").orElseThrow().id().value();
        assertThat(raise("blue", "演习", TestPersons.staffOf(portalOwner, Role.PUBLISHER)))
                .hasStatus3xxRedirection();
        assertThat(raise("blue", "越权", TestPersons.staffOf(district, Role.PUBLISHER)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(raise("blue", "越权", TestPersons.staff(Role.EDITOR)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(raise("blue", "越权", TestPersons.citizen())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void leavesAnActInTheTrail() {
        raise("yellow", "停水通知", SYSTEM);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from audit.entry where action = 'portal.emergency.raised' and after like '%停水通知%'")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    private MvcTestResult raise(String level, String title, RequestPostProcessor person) {
        return portal.post()
                .uri("/desk/emergency")
                .with(person)
                .with(csrf())
                .param("level", level)
                .param("titleZh", title)
                .param("textZh", "请待在室内。")
                .param("hours", "2")
                .exchange();
    }

    private MvcTestResult post(String path, RequestPostProcessor person) {
        return portal.post().uri(path).with(person).with(csrf()).exchange();
    }

    private Document home(String host) throws UnsupportedEncodingException {
        return parsed(
                portal.get()
                        .uri("/")
                        .with(request -> {
                            request.setServerName(host);
                            return request;
                        })
                        .exchange());
    }

    private static Document parsed(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
