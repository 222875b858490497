package org.chengmen.portal.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.access.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

@PortalTest
@Transactional
class HomeLayoutDeskPagesTests {

    private static final String DESK = "/desk/home-layout";

    @Autowired MockMvcTester portal;
    @Autowired Alliance alliance;
    @Autowired HomeLayouts homes;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SYSTEM_ADMINISTRATOR", "SITE_ADMINISTRATOR"})
    void opensToNoOtherRole(Role role) {
        assertThat(portal.get().uri(DESK).with(TestPersons.staff(role)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void letsASiteChooseAndShowsItAtOnce() throws UnsupportedEncodingException {
        var fgw = site("fgw");
        assertThat(
                        page(portal.get().uri("http://fgw.localhost/").exchange())
                                .select(".home--bureau"))
                .hasSize(1);
        assertThat(choose(administratorOf(fgw), fgw, "service")).hasStatus3xxRedirection();
        assertThat(
                        page(portal.get().uri("http://fgw.localhost/").exchange())
                                .select(".home--service"))
                .hasSize(1);
        assertThat(homes.of(site("jyj").id().value(), "bureau").name()).isEqualTo("bureau");
    }

    @Test
    void hidesForeignSitesAndRefusesUnknownLayouts() {
        var mine = administratorOf(site("fgw"));
        assertThat(choose(mine, site("jyj"), "service")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.get().uri(DESK + "?site=" + site("jyj").id().value()).with(mine))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(choose(mine, site("fgw"), "attic")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void speaksBothLanguages() throws UnsupportedEncodingException {
        var mine = administratorOf(site("fgw"));
        var zh = page(portal.get().uri(DESK).with(mine).exchange());
        var en = page(portal.get().uri(DESK + "?lang=en").with(mine).exchange());
        assertThat(zh.select("input[name=layout][checked]").val()).isEqualTo("bureau");
        assertThat(en.select("main").text()).contains("Service body", "Headline / News + Policy");
        assertThat(zh.text() + en.text()).doesNotContainPattern("(portal|refusal)\\.[a-z-]+");
    }

    private MvcTestResult choose(RequestPostProcessor person, SiteView site, String layout) {
        return portal.post()
                .uri(DESK)
                .with(csrf())
                .with(person)
                .param("site", site.id().value().toString())
                .param("layout", layout)
                .exchange();
    }

    private static RequestPostProcessor administratorOf(SiteView site) {
        return TestPersons.staffOf(site.owner().value(), Role.SITE_ADMINISTRATOR);
    }

    private SiteView site(String code) {
        var owner = alliance.organisationByCode(code).orElseThrow().id();
        return alliance.sites().stream()
                .filter(it -> it.owner().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
