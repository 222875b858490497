package org.chengmen.search.crawl.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.kernel.access.Role;
import org.chengmen.search.crawl.domains.Domains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.util.UUID;

@PortalTest
class CrawlDeskPagesTests {

    private static final RequestPostProcessor SYSTEM = TestPersons.staff(Role.SYSTEM_ADMINISTRATOR);

    @Autowired MockMvcTester pages;
    @Autowired Alliance alliance;
    @Autowired Domains domains;

    @ParameterizedTest
    @CsvSource({
        "SYSTEM_ADMINISTRATOR, 200",
        "SITE_ADMINISTRATOR, 200",
        "EDITOR, 403",
        "PUBLISHER, 403",
        "AUDIT_ADMINISTRATOR, 403"
    })
    void isForAdministrators(Role role, int status) {
        for (var path :
                new String[] {
                    "/desk/search/domains",
                    "/desk/search/domains/new",
                    "/desk/search/tokens",
                    "/desk/search/facts.csv",
                    "/api/search/facts"
                }) {
            assertThat(get(path, TestPersons.staff(role))).hasStatus(status);
        }
    }

    @Test
    void registersASiteAndShowsItToItsPeopleOnly() {
        var mine = organisation(0);
        var id = register(mine, SYSTEM);
        var path = "/desk/search/domains/" + id;
        assertThat(get(path, SYSTEM)).hasStatusOk().bodyText().contains("还没有访问");
        assertThat(get(path, administratorOf(mine))).hasStatusOk();
        assertThat(get(path + "/settings", administratorOf(mine))).hasStatusOk();
        var stranger = administratorOf(organisation(1));
        assertThat(get(path, stranger)).hasStatus(404);
        assertThat(get(path + "/settings", stranger)).hasStatus(404);
        assertThat(post(path + "/pause", stranger, "paused", "true")).hasStatus(404);
        assertThat(post(path + "/remove", stranger)).hasStatus(404);
        assertThat(post(path + "/again", stranger)).hasStatus(404);
        assertThat(get("/desk/search/domains", stranger)).bodyText().doesNotContain(host(id));
        assertThat(get("/api/search/facts", stranger)).bodyText().doesNotContain(host(id));
        assertThat(get("/api/search/facts", administratorOf(mine)))
                .bodyText()
                .contains(host(id), "dead_links");
        assertThat(get("/desk/search/facts.csv", SYSTEM))
                .bodyText()
                .contains(host(id), "addresses_known");
        assertThat(get("/desk/search/facts.csv?day=2020-01-01", SYSTEM)).hasStatusOk();
        domains.remove(id);
    }

    @Test
    void registersNothingForSomebodyElse() {
        var sent = sent(organisation(1), "https://" + UUID.randomUUID() + ".example");
        var result = post("/desk/search/domains/new", administratorOf(organisation(0)), sent);
        assertThat(result).hasStatus(422).bodyText().contains("请选择您管理的单位");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var result =
                post(
                        "/desk/search/domains/new",
                        SYSTEM,
                        "address",
                        "wuhan",
                        "organisation",
                        "x",
                        "startPages",
                        "zwgk",
                        "denied",
                        "zwgk",
                        "depth",
                        "99",
                        "mostPages",
                        "0",
                        "queryRule",
                        "SOME",
                        "pause",
                        "0");
        assertThat(result)
                .hasStatus(422)
                .bodyText()
                .contains("请选择您管理的单位", "以 / 开头", "0 到 50", "1 到 60", "请选择一项");
    }

    @Test
    void refusesWhatIsHostedHereAndWhatIsKnown() {
        var hosted =
                alliance.sites().stream()
                        .filter(it -> it.hosted())
                        .findFirst()
                        .orElseThrow()
                        .host();
        assertThat(
                        post(
                                "/desk/search/domains/new",
                                SYSTEM,
                                sent(organisation(0), "http://" + hosted)))
                .hasStatus(422)
                .bodyText()
                .contains("托管在本平台");
        var id = register(organisation(0), SYSTEM);
        assertThat(
                        post(
                                "/desk/search/domains/new",
                                SYSTEM,
                                sent(organisation(0), "http://" + host(id))))
                .hasStatus(422)
                .bodyText()
                .contains("已经登记过");
        domains.remove(id);
    }

    @Test
    void changesPausesAndRemoves() {
        var id = register(organisation(0), SYSTEM);
        var path = "/desk/search/domains/" + id;
        var sent = sent(organisation(0), "https://" + host(id));
        assertThat(post(path + "/settings?version=0&denied=/old/", SYSTEM, sent))
                .hasStatus3xxRedirection();
        assertThat(domains.find(id).orElseThrow().bounds().denied()).containsExactly("/old/");
        assertThat(post(path + "/settings?version=0", SYSTEM, sent)).hasStatus(409);
        assertThat(post(path + "/pause", SYSTEM, "paused", "true")).hasStatus3xxRedirection();
        assertThat(get(path, SYSTEM)).bodyText().contains("已暂停");
        assertThat(post(path + "/again", SYSTEM)).hasRedirectedUrl(path + "?live=1");
        assertThat(get(path + "?live=1", SYSTEM)).hasHeader("Refresh", "5");
        assertThat(get(path, SYSTEM)).doesNotContainHeader("Refresh");
        assertThat(post(path + "/remove", SYSTEM)).hasStatus3xxRedirection();
        assertThat(domains.find(id)).isEmpty();
    }

    @Test
    void speaksEnglish() {
        assertThat(
                        pages.get()
                                .uri("/desk/search/domains/new?lang=en")
                                .with(SYSTEM)
                                .cookie(new jakarta.servlet.http.Cookie("chengmen", "lang=en")))
                .hasStatusOk();
    }

    private UUID register(OrganisationView organisation, RequestPostProcessor who) {
        var host = UUID.randomUUID() + ".example";
        assertThat(post("/desk/search/domains/new", who, sent(organisation, "https://" + host)))
                .hasStatus3xxRedirection();
        return domains.at(host).orElseThrow().id();
    }

    private String host(UUID id) {
        return domains.find(id).orElseThrow().host();
    }

    private OrganisationView organisation(int number) {
        return alliance.organisations().stream()
                .filter(it -> it.active() && it.parent() != null)
                .filter(it ->
                        alliance.organisations().stream()
                                .noneMatch(at -> it.id().equals(at.parent())))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private static RequestPostProcessor administratorOf(OrganisationView organisation) {
        return TestPersons.staffOf(organisation.id().value(), Role.SITE_ADMINISTRATOR);
    }

    private static String[] sent(OrganisationView organisation, String address) {
        return new String[] {
            "address",
            address,
            "organisation",
            organisation.id().value().toString(),
            "startPages",
            "/",
            "depth",
            "10",
            "mostPages",
            "100",
            "queryRule",
            "ALL",
            "revisitHours",
            "24",
            "fromHour",
            "0",
            "untilHour",
            "0",
            "priority",
            "5",
            "pause",
            "1"
        };
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return pages.get().uri(path).with(who).exchange();
    }

    private MvcTestResult post(String path, RequestPostProcessor who, String... fields) {
        var request = pages.post().uri(path).with(who).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
