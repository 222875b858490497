package org.chengmen.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.ListForm;
import org.chengmen.publishing.editions.Documents;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.review.TakingDown;
import org.chengmen.shell.cache.PageTags;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

@PortalTest
class PublishingPagesTests {

    private static final String HOST = "fgw.localhost";

    private static final Pattern MARK = Pattern.compile("name=\"reason-([0-9a-f-]{36})\"");

    @Autowired MockMvcTester portal;
    @Autowired Newsroom room;
    @Autowired Documents documents;
    @Autowired TakingDown takingDown;

    Column column;

    @BeforeEach
    void openColumn() {
        column = room.column();
    }

    @Test
    void showsADocumentOnItsOwnSiteOnly() {
        var address = address(room.published(column, "只在本站"));
        assertThat(get(address)).hasStatusOk().bodyText().contains("只在本站", "ArticleTitle");
        assertThat(get(column.address())).hasStatusOk().bodyText().contains("只在本站");
        assertThat(portal.get().uri("http://localhost" + address).exchange())
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .headers()
                .hasValue(HttpHeaders.LOCATION, "http://" + HOST + address);
    }

    @Test
    void showsNobodyWhatIsStillInReview() {
        var address = address(room.submitted(column, "还在审核"));
        assertThat(get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(column.address())).bodyText().doesNotContain("还在审核");
    }

    @Test
    void saysOnTopThatAndWhyADocumentWasWithdrawn() {
        var edition = room.published(column, "要撤下的");
        room.does(
                room.publisher,
                () -> takingDown.withdraw(edition.document(), Locale.CHINESE, "数据已过时"));
        assertThat(get(address(edition)))
                .hasStatusOk()
                .bodyText()
                .contains("本文已撤下", "数据已过时", "要撤下的");
        assertThat(get(column.address())).bodyText().doesNotContain("要撤下的");
    }

    @Test
    void answersGoneOrLeadsOnWhereADocumentWasPublishedInError() {
        var gone = room.published(column, "误发的");
        remove(gone, "误发", "");
        assertThat(get(address(gone)))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("误发")
                .doesNotContain("正文：");
        var moved = room.published(column, "误发后更正");
        remove(moved, "见新文", "/columns");
        assertThat(get(address(moved)))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .headers()
                .hasValue(HttpHeaders.LOCATION, "/columns");
    }

    private void remove(Edition edition, String reason, String replacement) {
        room.does(
                room.publisher,
                () -> takingDown.remove(edition.document(), Locale.CHINESE, reason, replacement));
    }

    /// The navigation of every page names the columns of its site, and of no other.
    @Test
    void forgetsThePagesOfOneSiteWhenItsColumnsChange() {
        assertThat(tagsOf("http://" + HOST + "/calendar")).contains(Column.tagOfAll(column.site()));
        assertThat(tagsOf("http://localhost/calendar"))
                .doesNotContain(Column.tagOfAll(column.site()));
    }

    private Set<String> tagsOf(String address) {
        return PageTags.of(portal.get().uri(address).exchange().getRequest()).all();
    }

    @Test
    void showsAColumnThatIsAPageByItsNewestDocument() {
        var details = Newsroom.details("about-" + column.segment(), null);
        var page =
                room.column(
                        new org.chengmen.publishing.columns.ColumnDetails(
                                null,
                                details.segment(),
                                details.nameZh(),
                                details.nameEn(),
                                details.type(),
                                details.description(),
                                details.keywords(),
                                null,
                                null,
                                details.documentTypes(),
                                false,
                                ListForm.PAGE,
                                false,
                                950,
                                null));
        room.published(page, "单位概况");
        assertThat(get(page.address())).hasStatusOk().bodyText().contains("正文：单位概况");
    }

    @Test
    void tellsItsDeskTheWholeHistory() {
        var edition = room.published(column, "有历史的");
        var address = "/desk/publishing/documents/" + edition.document().value();
        assertThat(desk(address, room.publisher))
                .hasStatusOk()
                .bodyText()
                .contains("有历史的", "提交", "通过", "撤下", "保存记录");
        assertThat(desk(address, room.editor)).bodyText().contains("报送");
        assertThat(desk(address + "?lang=en", room.publisher)).bodyText().contains("Withdraw");
        assertThat(desk("/desk/publishing/documents?words=有历史的", room.editor))
                .bodyText()
                .contains("有历史的");
    }

    @Test
    void hidesADocumentFromTheDesksOfOtherUnits() {
        var edition = room.submitted(column, "别人的稿件");
        var elsewhere = room.siteOf("jiangan").owner().value();
        var other = Newsroom.person("别处的编辑", Role.EDITOR, elsewhere);
        var document = "/desk/publishing/documents/" + edition.document().value();
        var form = "/desk/publishing/editions/" + edition.id().value();
        assertThat(desk(document, other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk(form, other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk(form + "/preview", other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk(form, room.editor)).hasStatusOk().bodyText().contains("轮到您");
    }

    @Test
    void putsBothTextsSideBySideWhereTwoPeopleSaved() {
        var draft = room.draft(column, "两人同写");
        assertThat(save(draft, 1, "甲的文字")).hasStatus(HttpStatus.FOUND);
        assertThat(save(draft, 1, "乙的文字"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("甲的文字", "乙的文字", "别人先保存了");
        assertThat(save(draft, 2, "乙的文字")).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult save(Edition draft, int version, String body) {
        return portal.post()
                .uri("http://" + HOST + "/desk/publishing/editions/" + draft.id().value())
                .param("version", String.valueOf(version))
                .param("title", "两人同写")
                .param("summary", "")
                .param("body", body)
                .param("field-source", "市发展和改革委员会")
                .param("act", "save")
                .with(TestPersons.as(room.writer))
                .with(csrf())
                .exchange();
    }

    @Test
    void namesTheFieldThatIsMissingInTheReadersLanguage() {
        var draft = room.draft(column, "缺来源");
        var answer =
                portal.post()
                        .uri(
                                "http://"
                                        + HOST
                                        + "/desk/publishing/editions/"
                                        + draft.id().value()
                                        + "?lang=en")
                        .param("version", "1")
                        .param("title", "缺来源")
                        .param("body", "正文")
                        .param("act", "submit")
                        .with(TestPersons.as(room.writer))
                        .with(csrf())
                        .exchange();
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please fill in: Source");
    }

    @Test
    void keepsTheReasonsForWarningsWhereTheSubmissionIsRefused() {
        var draft = room.draft(column, "钉子户的安置");
        var form = "/desk/publishing/editions/" + draft.id().value();
        var mark = MARK.matcher(text(desk(form, room.writer)));
        assertThat(mark.find()).isTrue();
        var answer =
                portal.post()
                        .uri("http://" + HOST + form)
                        .param("version", "1")
                        .param("title", "钉子户的安置")
                        .param("body", "<p>正文：钉子户的安置。</p>")
                        .param("reason-" + mark.group(1), "引用当事人原话")
                        .param("act", "submit")
                        .with(TestPersons.as(room.writer))
                        .with(csrf())
                        .exchange();
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"引用当事人原话\"");
        assertThat(desk(form, room.writer)).bodyText().contains("value=\"引用当事人原话\"");
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String address(Edition edition) {
        return "/documents/" + documents.find(edition.document()).orElseThrow().number();
    }

    private MvcTestResult get(String path) {
        return portal.get().uri("http://" + HOST + path).exchange();
    }

    private MvcTestResult desk(String path, SignedIn person) {
        return portal.get().uri("http://" + HOST + path).with(TestPersons.as(person)).exchange();
    }
}
