package org.chengmen.portal.mourning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

@PortalTest
class MourningPagesTests {

    private static final RequestPostProcessor SYSTEM = TestPersons.staff(Role.SYSTEM_ADMINISTRATOR);
    private static final String GREY = "data-mourning=\"on\"";

    @Autowired MockMvcTester portal;
    @Autowired Alliance alliance;
    @Autowired JdbcClient database;
    @Autowired Clock clock;

    @AfterEach
    void end() {
        standing().forEach(id -> post("/desk/mourning/" + id + "/end", SYSTEM));
    }

    private List<UUID> standing() {
        return database.sql(
                        "select id from portal.mourning where ended_at is null and until > now()")
                .query(UUID.class)
                .list();
    }

    @Test
    void turnsEverySiteGreyAndBack() {
        assertThat(order("grey", "", 2)).hasStatus3xxRedirection();
        for (var host : List.of("localhost", "jiangan.localhost", "fgw.localhost")) {
            assertThat(home(host)).bodyText().contains(GREY);
        }
        assertThat(desk()).bodyText().contains("全部网站正在显示为灰色");
        end();
        assertThat(home("localhost")).bodyText().doesNotContain(GREY);
        assertThat(desk()).bodyText().contains("现在是正常颜色");
    }

    @Test
    void showsADrillToStaffOnly() {
        order("drill", "", 2);
        assertThat(home("localhost")).bodyText().doesNotContain(GREY);
        assertThat(portal.get().uri("http://localhost/").with(TestPersons.citizen()).exchange())
                .bodyText()
                .doesNotContain(GREY);
        assertThat(
                        portal.get()
                                .uri("http://localhost/")
                                .with(TestPersons.staff(Role.EDITOR))
                                .exchange())
                .bodyText()
                .contains(GREY);
    }

    @Test
    void waitsForTheHourThatItIsOrderedFor() {
        assertThat(order("grey", "+24", 48)).hasStatus3xxRedirection();
        assertThat(home("localhost")).bodyText().doesNotContain(GREY);
        assertThat(desk()).bodyText().contains("测试事由", "立刻结束");
    }

    @Test
    void endsOnlyOnce() {
        order("drill", "", 2);
        var id = standing().getFirst();
        assertThat(post("/desk/mourning/" + id + "/end", SYSTEM)).hasStatus3xxRedirection();
        assertThat(post("/desk/mourning/" + id + "/end", SYSTEM)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void namesEveryProblemOfAForm() {
        assertThat(
                        portal.post()
                                .uri("/desk/mourning?lang=en")
                                .with(SYSTEM)
                                .with(csrf())
                                .param("mode", "grey")
                                .param("reason", "")
                                .param("begins", "gestern")
                                .param("until", "")
                                .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the reason", "Give a date and a time");
        assertThat(order("grey", "", 24 * 60)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(order("grey", "", -1)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(standing()).isEmpty();
    }

    @Test
    void isForPublishersOfThePortalAndSystemAdministrators() {
        var owner = alliance.portal().owner().value();
        var district = alliance.organisationByCode("jiangan").orElseThrow().id().value();
        assertThat(order("drill", "", 1, TestPersons.staffOf(owner, Role.PUBLISHER)))
                .hasStatus3xxRedirection();
        assertThat(order("drill", "", 1, TestPersons.staffOf(district, Role.PUBLISHER)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(order("drill", "", 1, TestPersons.staff(Role.EDITOR)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(order("drill", "", 1, TestPersons.citizen())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult order(String mode, String begins, long hours) {
        return order(mode, begins, hours, SYSTEM);
    }

    private MvcTestResult order(
            String mode, String begins, long hours, RequestPostProcessor person) {
        return portal.post()
                .uri("/desk/mourning")
                .with(person)
                .with(csrf())
                .param("mode", mode)
                .param("reason", "测试事由")
                .param("begins", begins.isEmpty() ? "" : inHours(24))
                .param("until", inHours(hours))
                .exchange();
    }

    private String inHours(long hours) {
        return LocalDateTime.ofInstant(
                        clock.instant().plus(Duration.ofHours(hours)), ZoneId.of("Asia/Shanghai"))
                .withSecond(0)
                .withNano(0)
                .toString();
    }

    private MvcTestResult desk() {
        return portal.get().uri("/desk/mourning").with(SYSTEM).exchange();
    }

    private MvcTestResult home(String host) {
        return portal.get().uri("http://" + host + "/").exchange();
    }

    private MvcTestResult post(String address, RequestPostProcessor person) {
        return portal.post().uri(address).with(person).with(csrf()).exchange();
    }
}
