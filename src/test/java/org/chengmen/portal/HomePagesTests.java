package org.chengmen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

@PortalTest
class HomePagesTests {

    @Autowired MockMvcTester portal;

    @Test
    void showsAllDistrictsAsAMapAndAsAList() throws UnsupportedEncodingException {
        var home = page("localhost", "/");
        assertThat(home.select(".district-map path")).hasSize(13);
        assertThat(home.select(".districts .unit-grid--large a").eachText())
                .hasSize(13)
                .contains("江岸区", "新洲区");
    }

    @Test
    void leadsToEverySiteOfTheAlliance() throws UnsupportedEncodingException {
        var hosts = page("localhost", "/site-map").select("main a[href^=http]").eachAttr("href");
        assertThat(hosts).hasSize(153).contains("http://fgw.localhost/");
    }

    @Test
    void carriesTheTagsThatEveryGovernmentPageOwes() throws UnsupportedEncodingException {
        var home = page("fgw.localhost", "/");
        assertThat(tag(home, "SiteName")).isEqualTo("武汉市发展和改革委员会");
        assertThat(tag(home, "SiteDomain")).isEqualTo("fgw.localhost");
        assertThat(tag(home, "SiteIDCode")).matches("\\d{10}");
        assertThat(tag(home, "ColumnType")).isEqualTo("首页");
    }

    @Test
    void carriesTheEightElementsOfTheFoot() throws UnsupportedEncodingException {
        assertThat(page("localhost", "/").select("footer").text())
                .contains("主办单位", "联系电话", "网站标识码", "鄂ICP备", "鄂公网安备", "党政机关", "政府网站找错", "站点地图");
    }

    @Test
    void speaksEnglishToWhoChoseIt() throws UnsupportedEncodingException {
        var home = page("localhost", "/", new Cookie("choices", "en.site.100.comfortable.0"));
        assertThat(home.select("html").attr("lang")).isEqualTo("en");
        assertThat(home.select(".headline__title").text()).isEqualTo("One city, one window");
    }

    @Test
    void writesTraditionalCharactersForWhoChoseThem() throws UnsupportedEncodingException {
        var home = page("localhost", "/", new Cookie("choices", "zh-Hant.site.100.comfortable.0"));
        assertThat(home.select("html").attr("lang")).isEqualTo("zh-Hant");
        assertThat(home.select(".districts .unit-grid--large a").eachText()).contains("漢陽區");
    }

    @Test
    void answersAnUnknownHostWithNoSitesPage() {
        var answer =
                portal.get().uri("/").with(request -> host(request, "evil.example")).exchange();
        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answer).hasContentTypeCompatibleWith("text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/accessibility", "/privacy", "/site-map"})
    void keepsThePagesThatEverySiteOwes(String path) throws UnsupportedEncodingException {
        assertThat(page("jiangan.localhost", path).select("h1")).hasSize(1);
        assertThat(page("localhost", path, new Cookie("choices", "en.dark.125.compact.1")).text())
                .doesNotContain("portal.");
    }

    @Test
    void answersAMissingPageInTheLookOfTheSiteAndAsAProblemForMachines()
            throws UnsupportedEncodingException {
        var missing = portal.get().uri("/nowhere").exchange();
        assertThat(missing).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(
                        parsed(missing.getResponse().getContentAsString(StandardCharsets.UTF_8))
                                .select("h1")
                                .text())
                .isEqualTo("没有找到这个页面");
        assertThat(portal.get().uri("/api/nowhere"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType("application/problem+json");
    }

    @Test
    void describesTheWaysInOnTheHomePage() throws UnsupportedEncodingException {
        assertThat(page("localhost", "/").select(".zone--services .card a").eachAttr("href"))
                .contains("/alliance", "/calendar", "/feedback");
    }

    @Test
    void showsStaffWhatTheyMayDoAtTheDesk() throws UnsupportedEncodingException {
        assertThat(desk(Role.SYSTEM_ADMINISTRATOR)).contains("/desk/emergency", "/desk/calendar");
        assertThat(desk(Role.AUDIT_ADMINISTRATOR))
                .contains("/desk/audit")
                .doesNotContain("/desk/emergency");
        assertThat(desk()).doesNotContain("/desk/audit", "/desk/emergency");
    }

    private List<String> desk(Role... roles) throws UnsupportedEncodingException {
        var answer = portal.get().uri("/desk").with(TestPersons.staff(roles)).exchange();
        assertThat(answer).hasStatusOk();
        return parsed(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .select(".card-grid a")
                .eachAttr("href");
    }

    @Test
    void keepsChoicesInACookieAndLeadsBackOnlyToItself() {
        var chosen =
                portal.post()
                        .uri("/preferences")
                        .param("theme", "dark")
                        .param("back", "//evil.example/")
                        .exchange();
        assertThat(chosen)
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader(HttpHeaders.LOCATION, "/")
                .cookies()
                .hasValue("choices", "zh.dark.100.comfortable.0");
    }

    @Test
    void refusesAChoiceMadeByAnotherWebsite() {
        assertThat(
                        portal.post()
                                .uri("/preferences")
                                .header("Sec-Fetch-Site", "cross-site")
                                .param("theme", "dark"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .doesNotContainHeader(HttpHeaders.SET_COOKIE);
    }

    private Document page(String host, String path, Cookie... cookies)
            throws UnsupportedEncodingException {
        var request = portal.get().uri(path).with(it -> host(it, host));
        for (var cookie : cookies) {
            request.cookie(cookie);
        }
        var answer = request.exchange();
        assertThat(answer).hasStatusOk();
        return parsed(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static org.springframework.mock.web.MockHttpServletRequest host(
            org.springframework.mock.web.MockHttpServletRequest request, String host) {
        request.setServerName(host);
        return request;
    }

    private static Document parsed(String html) {
        return Jsoup.parse(html);
    }

    private static String tag(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }
}
