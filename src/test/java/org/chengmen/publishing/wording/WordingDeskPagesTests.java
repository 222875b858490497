package org.chengmen.publishing.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.checks.CheckContext;
import org.chengmen.publishing.checks.Checks;
import org.chengmen.publishing.checks.Draft;
import org.chengmen.publishing.checks.Finding;
import org.chengmen.publishing.content.ContentInput;
import org.chengmen.publishing.content.ContentRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@PortalTest
class WordingDeskPagesTests {

    private static final String DESK = "/desk/publishing/wording";
    private static final RequestPostProcessor EDITOR = TestPersons.staff(Role.EDITOR);

    @Autowired MockMvcTester portal;
    @Autowired Alliance alliance;
    @Autowired Checks checks;

    private List<String> found(String text) {
        var content = ContentInput.clean(text, ContentRules.all());
        var draft = new Draft("题", "摘要", content, Map.of(), List.of());
        return checks
                .examine(draft, CheckContext.of(LocalDate.of(2026, 11, 24), List.of()))
                .stream()
                .map(Finding::code)
                .toList();
    }

    private HttpStatus puts(RequestPostProcessor person, String form, String level) {
        return HttpStatus.valueOf(
                portal.post()
                        .uri(DESK)
                        .param("form", form)
                        .param("level", level)
                        .param("suggestion", "别的词")
                        .with(person)
                        .with(csrf())
                        .exchange()
                        .getResponse()
                        .getStatus());
    }

    @Test
    void whatIsPutOnTheListIsFoundAtOnceAndNoMoreOnceRemoved() {
        assertThat(found("测试禁用甲词")).isEmpty();
        assertThat(puts(EDITOR, "测试禁用甲词", "FORBIDDEN")).isEqualTo(HttpStatus.FOUND);
        assertThat(found("此处有测试禁用甲词。")).containsExactly("wording-forbidden-instead");
        assertThat(portal.get().uri(DESK + "?q=测试禁用甲词").with(EDITOR)).bodyText().contains("别的词");
        assertThat(
                        portal.post()
                                .uri(DESK + "/remove")
                                .param("form", "测试禁用甲词")
                                .with(EDITOR)
                                .with(csrf()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(found("此处有测试禁用甲词。")).isEmpty();
    }

    @Test
    void comesWithAListOfItsOwn() {
        assertThat(found("与台湾政府签署")).containsExactly("wording-forbidden-instead");
    }

    @Test
    void onlyThePortalsPeopleChangeIt() {
        var unit =
                alliance.organisationByCode("420100-fgw")
                        .map(it -> it.id().value())
                        .orElseGet(java.util.UUID::randomUUID);
        var elsewhere = TestPersons.staffOf(unit, Role.SITE_ADMINISTRATOR);
        assertThat(portal.get().uri(DESK).with(elsewhere))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("method=\"post\" action=\"" + DESK);
        assertThat(puts(elsewhere, "测试禁用乙词", "FORBIDDEN")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(portal.get().uri(DESK).with(TestPersons.staff(Role.COUNTER_CLERK)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(portal.get().uri(DESK).with(TestPersons.citizen()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(puts(EDITOR, "词", "FORBIDDEN")).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(portal.post().uri(DESK).param("form", "词").with(EDITOR).with(csrf()))
                .bodyText()
                .contains("2 到 40 个字");
        assertThat(imports("甲乙,NONSENSE,,,"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("第 1 行不对");
    }

    @Test
    void comesInAndGoesOutAsCsv() {
        assertThat(
                        imports(
                                "form,level,suggestion,reason,rank\n测试导入词,REVIEW,,“原因”,\n测试领导,LEADER,市长,,2\n"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(DESK + "/list.csv").with(EDITOR))
                .hasStatusOk()
                .bodyText()
                .contains("测试导入词,REVIEW,,“原因”,0", "测试领导,LEADER,市长,,2");
        assertThat(found("测试导入词")).containsExactly("wording-review");
        List.of("测试导入词", "测试领导")
                .forEach(it ->
                        assertThat(
                                        portal.post()
                                                .uri(DESK + "/remove")
                                                .param("form", it)
                                                .with(EDITOR)
                                                .with(csrf()))
                                .hasStatus(HttpStatus.FOUND));
    }

    private MockMvcTester.MockMultipartMvcRequestBuilder request(String csv) {
        return portal.post()
                .uri(DESK + "/import")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file", "w.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult imports(String csv) {
        return request(csv).with(EDITOR).with(csrf()).exchange();
    }
}
