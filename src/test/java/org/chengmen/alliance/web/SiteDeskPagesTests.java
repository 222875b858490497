package org.chengmen.alliance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.CityDay;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.alliance.sites.Site;
import org.chengmen.alliance.sites.SiteStatus;
import org.chengmen.alliance.sites.Sites;
import org.chengmen.files.SampleFiles;
import org.chengmen.kernel.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

@PortalTest
@Transactional
class SiteDeskPagesTests {

    private static final RequestPostProcessor SYSTEM = TestPersons.staff(Role.SYSTEM_ADMINISTRATOR);

    @Autowired MockMvcTester portal;
    @Autowired Alliance alliance;
    @Autowired Sites sites;
    @Autowired CityDay day;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SYSTEM_ADMINISTRATOR", "SITE_ADMINISTRATOR"})
    void opensToNoOtherRole(Role role) {
        assertThat(portal.get().uri("/desk/sites").with(TestPersons.staff(role)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(portal.get().uri(base("fgw")).with(TestPersons.staff(role)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsASiteAdministratorOnlyTheirSites() {
        var list = DeskPage.of(get("/desk/sites", administratorOf("fgw")));
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody th").text()).isEqualTo("武汉市发展和改革委员会");
        assertThat(list.select("a[href=/desk/sites/new]")).isEmpty();
    }

    @Test
    void showsTheAdministratorOfAParentTheSitesUnderIt() {
        var list = DeskPage.of(get("/desk/sites", administratorOf("gaj")));
        assertThat(list.select("tbody th").eachText())
                .contains("武汉市公安局", "武汉市公安局车辆管理所")
                .doesNotContain("武汉市民政局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/facts", "/brand", "/domains", "/closing"})
    void hidesForeignSites(String page) {
        var mine = administratorOf("fgw");
        assertThat(get(base("fgw") + page, mine)).hasStatusOk();
        assertThat(get(base("jyj") + page, mine)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/facts",
                "/brand",
                "/domains",
                "/domains/remove",
                "/domains/first",
                "/closing",
                "/launch",
                "/reopen"
            })
    void changesNoForeignSite(String command) {
        var before = site("jyj");
        var answer =
                post(
                        base("jyj") + command,
                        administratorOf("fgw"),
                        Map.of(
                                "version", "" + before.version(),
                                "host", "jyj.localhost",
                                "nameZh", "别人的"));
        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site("jyj")).isEqualTo(before);
    }

    @Test
    void letsOnlyTheSystemAdministratorFoundASite() {
        var fields =
                Map.of(
                        "owner", "fgw",
                        "kind", "bureau",
                        "nameZh", "新站",
                        "idCode", "4201009999",
                        "languages", "zh");
        assertThat(post("/desk/sites/new", administratorOf("fgw"), fields))
                .hasStatus(HttpStatus.FORBIDDEN);
        var founded = post("/desk/sites/new", SYSTEM, fields);
        assertThat(founded).hasStatus3xxRedirection();
        assertThat(sites.all())
                .anyMatch(it ->
                        it.name().zh().equals("新站")
                                && it.status() == SiteStatus.PLANNED
                                && !it.demonstration());
    }

    @Test
    void letsNoSiteAdministratorGiveTheSiteAway() {
        var before = site("fgw");
        var answer =
                post(
                        base("fgw") + "/facts",
                        administratorOf("fgw"),
                        Map.of(
                                "version", "" + before.version(),
                                "owner", "jyj",
                                "kind", "district",
                                "nameZh", "改名",
                                "idCode", before.footer().idCode(),
                                "languages", "zh"));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(site("fgw").owner()).isEqualTo(before.owner());
        assertThat(site("fgw").kind()).isEqualTo(before.kind());
        assertThat(site("fgw").name().zh()).isEqualTo("改名");
    }

    @Test
    void putsASiteUnderAnotherButNeverUnderItself() {
        assertThat(under("fgw", "jyj")).hasStatus3xxRedirection();
        assertThat(site("fgw").parent()).isEqualTo(site("jyj").id());
        for (var below : new String[] {"fgw", "jyj"}) {
            var answer = under("jyj", below.equals("jyj") ? "jyj" : "fgw");
            assertThat(answer).as(below).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(DeskPage.of(answer).select(".govuk-error-summary a").eachAttr("href"))
                    .containsExactly("#parent");
        }
        assertThat(under("wuhan", "fgw")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult under(String code, String parent) {
        var before = site(code);
        return post(
                base(code) + "/facts",
                SYSTEM,
                Map.of(
                        "version", "" + before.version(),
                        "owner", code,
                        "kind", before.kind().code(),
                        "nameZh", before.name().zh(),
                        "idCode", before.footer().idCode(),
                        "languages", "zh",
                        "parent", site(parent).id().value().toString()));
    }

    @Test
    void checksTheOfficialNumbers() {
        var before = site("fgw");
        var answer =
                post(
                        base("fgw") + "/facts",
                        SYSTEM,
                        Map.of(
                                "version", "" + before.version(),
                                "owner", "fgw",
                                "kind", "portal",
                                "nameZh", "名",
                                "idCode", "9901000001",
                                "icpNumber", "鄂ICP1",
                                "publicSecurityNumber", "鄂公网安备 11010000000001号",
                                "languages", "en"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(DeskPage.of(answer).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "#kind", "#idCode", "#icpNumber", "#publicSecurityNumber", "#languages");
    }

    @Test
    void refusesAColourThatNobodyCanReadAndShowsTheContrast() {
        var fields = brand("#ffcc00", site("fgw").version());
        var answer = post(base("fgw") + "/brand", SYSTEM, fields);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(DeskPage.of(answer).text()).contains("1.39:1");
        assertThat(site("fgw").brand().brand().toString()).isNotEqualTo("#ffcc00");
    }

    @Test
    void onlyMeasuresWhenAsked() {
        var before = site("fgw").brand();
        var fields = new HashMap<>(brand("#b0151f", site("fgw").version()));
        fields.put("try", "true");
        var page = DeskPage.of(post(base("fgw") + "/brand", SYSTEM, fields));
        assertThat(page.select(".swatches").text()).contains("#b0151f");
        assertThat(site("fgw").brand()).isEqualTo(before);
    }

    @Test
    void dressesASite() {
        assertThat(post(base("fgw") + "/brand", SYSTEM, brand("#14532d", site("fgw").version())))
                .hasStatus3xxRedirection();
        assertThat(site("fgw").brand().brand()).hasToString("#14532d");
    }

    @Test
    void takesALogoInAndShowsItOnTheSite() {
        var answer = dressed("fgw", picture("logo.png", SampleFiles.picture("png", 240, 240)));
        assertThat(answer).hasStatus3xxRedirection();
        var logo = site("fgw").brand().ornament().logo();
        assertThat(logo).isNotNull();
        assertThat(post(base("fgw") + "/brand", SYSTEM, brand("#14532d", site("fgw").version())))
                .as("what the form does not send is gone")
                .hasStatus3xxRedirection();
        assertThat(site("fgw").brand().ornament().logo()).isNull();
    }

    @Test
    void takesNothingButPicturesForPictures() {
        var text = picture("logo.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        var answer = dressed("fgw", text);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(DeskPage.of(answer).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#logoFile");
        assertThat(site("fgw").brand().ornament().logo()).isNull();
    }

    @Test
    void takesNoPictureOfAnotherUnit() {
        dressed("jyj", picture("logo.png", SampleFiles.picture("png", 200, 200)));
        var foreign = site("jyj").brand().ornament().logo();
        var fields = new HashMap<>(brand("#14532d", site("fgw").version()));
        fields.put("logo", Objects.requireNonNull(foreign).file().toString());
        assertThat(post(base("fgw") + "/brand", SYSTEM, fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void showsALookOnTrialThroughItsOwnStyleSheet() {
        var mine = administratorOf("fgw");
        var page = DeskPage.of(get(base("fgw") + "/brand", mine));
        var sheet = page.select("link[href*=brand.css]").attr("href");
        assertThat(portal.get().uri(URI.create(sheet)).with(mine))
                .hasStatusOk()
                .bodyText()
                .contains(".brand-preview {");
        assertThat(get(base("jyj") + "/brand.css?brand=%23b0151f", mine))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page.select(".brand-preview .masthead--lattice")).hasSize(1);
    }

    private MvcTestResult dressed(String code, MockMultipartFile logo) {
        var request = portal.post().uri(base(code) + "/brand").with(csrf()).with(SYSTEM);
        var multipart = request.multipart().file(logo);
        brand("#14532d", site(code).version()).forEach(multipart::param);
        return multipart.exchange();
    }

    private static MockMultipartFile picture(String name, byte[] bytes) {
        return new MockMultipartFile("logoFile", name, null, bytes);
    }

    @Test
    void givesADomainToOneSiteOnly() {
        var address = base("fgw") + "/domains";
        assertThat(add(address, "  FGW.Wuhan.GOV.cn ")).hasStatus3xxRedirection();
        assertThat(site("fgw").hosts()).containsExactly("fgw.localhost", "fgw.wuhan.gov.cn");
        for (var wrong :
                new String[] {"jyj.localhost", "https://x.cn", "x.cn:80", "-x.cn", "a..b", ""}) {
            assertThat(add(address, wrong)).as(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private MvcTestResult add(String address, String host) {
        return post(address, SYSTEM, Map.of("version", "" + site("fgw").version(), "host", host));
    }

    @Test
    void keepsTheLastDomainOfAnOpenSite() {
        var answer =
                post(
                        base("fgw") + "/domains/remove",
                        SYSTEM,
                        Map.of("version", "" + site("fgw").version(), "host", "fgw.localhost"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(site("fgw").hosts()).isNotEmpty();
    }

    @Test
    void closesASiteUnderANoticeAndOpensItAgain() {
        var closing =
                Map.of(
                        "version", "" + site("fgw").version(),
                        "noticeZh", "本站即将关闭",
                        "noticeEn", "This site is closing",
                        "lastDay", day.today().plusDays(30).toString(),
                        "movedTo", "localhost");
        assertThat(post(base("fgw") + "/closing", SYSTEM, closing)).hasStatus3xxRedirection();
        assertThat(site("fgw").status()).isEqualTo(SiteStatus.CLOSING);
        assertThat(site("fgw").statusOn(day.today().plusDays(31))).isEqualTo(SiteStatus.CLOSED);
        var page = DeskPage.of(get(base("fgw"), SYSTEM));
        assertThat(page.select(".notice").text()).contains("本站即将关闭");
        assertThat(
                        post(
                                base("fgw") + "/reopen",
                                SYSTEM,
                                Map.of("version", "" + site("fgw").version())))
                .hasStatus3xxRedirection();
        assertThat(site("fgw").status()).isEqualTo(SiteStatus.OPEN);
    }

    @Test
    void bindsAClosingToItsRules() {
        var answer =
                post(
                        base("fgw") + "/closing",
                        SYSTEM,
                        Map.of(
                                "version",
                                "" + site("fgw").version(),
                                "lastDay",
                                day.today().plusDays(181).toString(),
                                "movedTo",
                                "fgw.localhost"));
        assertThat(DeskPage.of(answer).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#noticeZh", "#lastDay", "#movedTo");
    }

    @Test
    void neverClosesThePortal() {
        var answer =
                post(
                        base("wuhan") + "/closing",
                        SYSTEM,
                        Map.of(
                                "version",
                                "" + site("wuhan").version(),
                                "noticeZh",
                                "关",
                                "lastDay",
                                day.today().toString()));
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/facts", "/brand", "/domains", "/closing"})
    void speaksBothLanguages(String page) {
        var zh = DeskPage.of(get(base("fgw") + page, SYSTEM));
        var en = DeskPage.of(get(base("fgw") + page + "?lang=en", SYSTEM));
        assertThat(zh.text() + en.text()).doesNotContainPattern("(alliance|refusal)\\.[a-z-]+");
        assertThat(en.select("main label, main legend, main dt").text())
                .doesNotContainPattern("[\\u4e00-\\u9fff]");
    }

    private static Map<String, String> brand(String colour, long version) {
        return Map.of(
                "version", "" + version,
                "brand", colour,
                "link", "#1b4f8f",
                "accent", "#c8964a",
                "corner", "small",
                "motif", "waves");
    }

    private Site site(String code) {
        return sites.find(view(code).id()).orElseThrow();
    }

    private SiteView view(String code) {
        var owner = alliance.organisationByCode(code).orElseThrow().id();
        return alliance.sites().stream()
                .filter(it -> it.owner().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    private String base(String code) {
        SiteId id = view(code).id();
        return "/desk/sites/" + id.value();
    }

    private RequestPostProcessor administratorOf(String code) {
        var organisation = alliance.organisationByCode(code).orElseThrow().id().value();
        return TestPersons.staffOf(organisation, Role.SITE_ADMINISTRATOR);
    }

    private MvcTestResult get(String address, RequestPostProcessor person) {
        return portal.get().uri(address).with(person).exchange();
    }

    private MvcTestResult post(
            String address, RequestPostProcessor person, Map<String, String> fields) {
        var request = portal.post().uri(address).with(csrf()).with(person);
        fields.forEach(request::param);
        return request.exchange();
    }
}
