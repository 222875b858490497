package org.chengmen.alliance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.organisations.Ending;
import org.chengmen.alliance.organisations.Organisations;
import org.chengmen.alliance.responsibilities.Responsibilities;
import org.chengmen.alliance.sites.SiteStatus;
import org.chengmen.alliance.sites.Sites;
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

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

@PortalTest
@Transactional
class OrganisationDeskPagesTests {

    private static final RequestPostProcessor SYSTEM = TestPersons.staff(Role.SYSTEM_ADMINISTRATOR);

    @Autowired MockMvcTester portal;
    @Autowired Organisations organisations;
    @Autowired Responsibilities responsibilities;
    @Autowired Sites sites;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM_ADMINISTRATOR")
    void opensToNoOtherRole(Role role) {
        for (var address :
                new String[] {
                    "/desk/organisations",
                    "/desk/organisations/fgw/edit",
                    "/desk/organisations/import",
                    "/desk/organisations/export.csv",
                    "/desk/responsibilities"
                }) {
            assertThat(portal.get().uri(address).with(TestPersons.staff(role)))
                    .as(address)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void opensToNoCitizen() {
        assertThat(portal.get().uri("/desk/organisations").with(TestPersons.citizen()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/organisations",
                "/desk/organisations/new",
                "/desk/organisations/fgw/edit",
                "/desk/organisations/fgw/end",
                "/desk/organisations/import",
                "/desk/responsibilities",
                "/desk/responsibilities/new"
            })
    void speaksBothLanguages(String address) {
        var zh = DeskPage.of(get(address));
        var en = DeskPage.of(get(address + "?lang=en"));
        assertThat(zh.select("h1").text()).isNotBlank().isNotEqualTo(en.select("h1").text());
        assertThat(zh.text() + en.text()).doesNotContainPattern("(alliance|refusal)\\.[a-z-]+");
        assertThat(en.select("main label, main legend, main th").text())
                .doesNotContainPattern("[\\u4e00-\\u9fff]");
    }

    @Test
    void findsPagesAndWalksOn() {
        var first = DeskPage.of(get("/desk/organisations"));
        assertThat(first.select("tbody tr")).hasSize(50);
        var next = first.select("a[rel=next]").attr("href");
        assertThat(DeskPage.of(get(next)).select("tbody th").eachText())
                .hasSize(50)
                .doesNotContainAnyElementsOf(first.select("tbody th").eachText());
        assertThat(DeskPage.of(get("/desk/organisations?q=公安")).select("tbody tr"))
                .hasSizeBetween(4, 8);
    }

    @Test
    void foundsAUnit() {
        var answer =
                post(
                        "/desk/organisations/new",
                        Map.of("code", "desk1", "nameZh", "新局", "kind", "department"));
        assertThat(answer).hasRedirectedUrl("/desk/organisations?done=founded");
        assertThat(organisations.byCode("desk1")).isPresent();
    }

    @Test
    void showsARefusedFormAgainWithAllThatWasTyped() {
        var answer =
                post(
                        "/desk/organisations/new",
                        Map.of("code", "fgw", "nameZh", "", "dutiesZh", "<b>职责</b>"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = DeskPage.of(answer);
        assertThat(page.title()).startsWith("错误");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#code", "#nameZh", "#kind");
        assertThat(page.select("#code").val()).isEqualTo("fgw");
        assertThat(page.select("#dutiesZh").val()).isEqualTo("<b>职责</b>");
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        var version = organisations.byCode("fgw").orElseThrow().version();
        var fields =
                Map.of(
                        "version", "" + version,
                        "code", "fgw",
                        "nameZh", "武汉市发展和改革委员会",
                        "kind", "department");
        assertThat(post("/desk/organisations/fgw/edit", fields)).hasStatus3xxRedirection();
        var late = post("/desk/organisations/fgw/edit", fields);
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(DeskPage.of(late).select(".govuk-error-summary").text()).contains("有人先保存了");
    }

    @Test
    void handsEverythingOverWhenAUnitIsMerged() {
        var gaj = organisations.byCode("gaj").orElseThrow();
        var answer =
                post(
                        "/desk/organisations/gaj/end",
                        Map.of(
                                "version", "" + gaj.version(),
                                "ending", "merged",
                                "lastDay", "2026-12-31",
                                "successors", "sfj"));
        assertThat(answer).hasRedirectedUrl("/desk/organisations?done=ended");
        var sfj = organisations.byCode("sfj").orElseThrow();
        assertThat(organisations.byCode("gaj").orElseThrow().ending())
                .extracting(Ending::successors)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(sfj.id());
        assertThat(organisations.byCode("jgj").orElseThrow().parent()).isEqualTo(sfj.id());
        assertThat(responsibilities.all())
                .anyMatch(it ->
                        it.organisation().equals(sfj.id()) && it.matter().zh().equals("户口登记"));
        var site =
                sites.all().stream()
                        .filter(it -> it.owner().equals(gaj.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(site.status()).isEqualTo(SiteStatus.CLOSING);
        var closing = Objects.requireNonNull(site.closing());
        assertThat(closing.movedTo()).isEqualTo("sfj.localhost");
        assertThat(closing.notice().zh()).contains("武汉市司法局");
        assertThat(closing.notice().en()).contains("Wuhan Justice Bureau");
    }

    @Test
    void givesAnotherLineForASuccessorAndKeepsAllThatWasTyped() {
        var before = organisations.byCode("gaj").orElseThrow();
        var answer =
                post(
                        "/desk/organisations/gaj/end",
                        Map.of(
                                "version", "" + before.version(),
                                "ending", "split",
                                "lastDay", "someday",
                                "successors", "sfj,mzj,jyj,fgw,czj",
                                "rows", "5",
                                "more", "true"));
        assertThat(answer).hasStatusOk();
        var form = DeskPage.of(answer);
        assertThat(form.select("select[name=successors]")).hasSize(6);
        assertThat(form.select("select[name=successors] option[selected]").eachAttr("value"))
                .containsSubsequence("sfj", "mzj", "jyj", "fgw", "czj");
        assertThat(form.select("#lastDay").val()).isEqualTo("someday");
        assertThat(form.select("[name=ending][checked]").val()).isEqualTo("split");
        assertThat(organisations.byCode("gaj").orElseThrow()).isEqualTo(before);
    }

    @Test
    void refusesSuccessorsThatDoNotFit() {
        var version = organisations.byCode("gaj").orElseThrow().version();
        for (var wrong : new String[] {"", "gaj", "sfj,mzj"}) {
            var answer =
                    post(
                            "/desk/organisations/gaj/end",
                            Map.of(
                                    "version",
                                    "" + version,
                                    "ending",
                                    "merged",
                                    "lastDay",
                                    "2026-12-31",
                                    "successors",
                                    wrong));
            assertThat(answer).as(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @Test
    void letsAUnitOfAUnitSucceedWithoutACircle() {
        var gaj = organisations.byCode("gaj").orElseThrow();
        var answer =
                post(
                        "/desk/organisations/gaj/end",
                        Map.of(
                                "version", "" + gaj.version(),
                                "ending", "merged",
                                "lastDay", "2026-12-31",
                                "successors", "cgs"));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(organisations.byCode("jgj").orElseThrow().parent()).isEqualTo(gaj.parent());
        assertThat(organisations.byCode("crj").orElseThrow().parent())
                .isEqualTo(organisations.byCode("cgs").orElseThrow().id());
    }

    @Test
    void neverEndsTheCity() {
        var version = organisations.byCode("wuhan").orElseThrow().version();
        var answer =
                post(
                        "/desk/organisations/wuhan/end",
                        Map.of(
                                "version", "" + version,
                                "ending", "dissolved",
                                "lastDay", "2026-12-31"));
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void asksForNewParentsBeforeAUnitIsSplit() {
        var version = organisations.byCode("gaj").orElseThrow().version();
        var answer =
                post(
                        "/desk/organisations/gaj/end",
                        Map.of(
                                "version", "" + version,
                                "ending", "split",
                                "lastDay", "2026-12-31",
                                "successors", "sfj,mzj"));
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(DeskPage.of(answer).select(".govuk-error-summary").text()).contains("2");
    }

    @Test
    void listsEveryProblemOfATableAndChangesNothing() {
        var page =
                DeskPage.of(
                        send("code,name_zh,kind\nx1,一,department\nx2,,nothing\nx1,二,department"));
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("tbody tr:first-child").text()).startsWith("3 中文名称");
        assertThat(page.select("form[action^=/desk/organisations/import/]")).isEmpty();
        assertThat(organisations.byCode("x1")).isEmpty();
    }

    @Test
    void importsATableOnceItIsConfirmed() {
        var tried = DeskPage.of(send("code,name_zh,kind,parent\nx3,三局,department,wuhan"));
        assertThat(organisations.byCode("x3")).isEmpty();
        var confirm = tried.select("form[action^=/desk/organisations/import/]").attr("action");
        assertThat(post(confirm, Map.of())).hasRedirectedUrl("/desk/organisations?done=imported");
        assertThat(organisations.byCode("x3")).isPresent();
        assertThat(post(confirm, Map.of())).hasStatus(HttpStatus.GONE);
    }

    @Test
    void confirmsNobodyElsesTable() {
        var tried = DeskPage.of(send("code,name_zh,kind\nx4,四局,department"));
        var confirm = tried.select("form[action^=/desk/organisations/import/]").attr("action");
        assertThat(
                        portal.post()
                                .uri(confirm)
                                .with(csrf())
                                .with(TestPersons.staff(Role.SYSTEM_ADMINISTRATOR)))
                .hasStatus(HttpStatus.GONE);
    }

    @Test
    void takesDownWhoAnswersForAMatterButNotTwice() {
        var fields = Map.of("organisation", "fgw", "matterZh", "试验事项", "since", "2026-01-01");
        assertThat(post("/desk/responsibilities/new", fields))
                .hasRedirectedUrl("/desk/responsibilities?done=assigned");
        var again = post("/desk/responsibilities/new", fields);
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(DeskPage.of(again).select(".govuk-error-summary").text()).contains("不能重叠");
    }

    private MvcTestResult get(String address) {
        return portal.get().uri(address).with(SYSTEM).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = portal.post().uri(address).with(csrf()).with(SYSTEM);
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult send(String csv) {
        var file =
                new MockMultipartFile(
                        "file", "t.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return portal.post()
                .multipart()
                .file(file)
                .uri("/desk/organisations/import")
                .with(csrf())
                .with(SYSTEM)
                .exchange();
    }
}
