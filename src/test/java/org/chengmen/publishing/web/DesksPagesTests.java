package org.chengmen.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Locale;

/// The desks around an edition: comparing, chains.
@PortalTest
class DesksPagesTests {

    private static final String HOST = "http://fgw.localhost";

    @Autowired MockMvcTester portal;
    @Autowired Newsroom room;
    @Autowired Drafting drafting;

    Column column;
    SignedIn stranger;

    @BeforeEach
    void openColumn() {
        column = room.column();
        stranger = Newsroom.person("别处的编辑", Role.EDITOR, room.siteOf("jiangan").owner().value());
    }

    @Test
    void marksWhatChangedSinceTheLiveEdition() {
        var live = room.published(column, "供热通知");
        var next = room.as(room.writer, () -> drafting.amend(live.document(), Locale.CHINESE));
        room.does(room.writer, () -> drafting.save(next.id(), 1, Newsroom.news("供热补充通知")));
        assertThat(desk(compare(next), room.writer))
                .hasStatusOk()
                .bodyText()
                .contains("<ins><span class=\"visually-hidden\">［增加：</span>补充", "与", "第 2 版");
        assertThat(desk(compare(next) + "?lang=en", room.editor)).bodyText().contains("Compare");
        assertThat(desk(compare(next), stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk(compare(next) + "?before=nonsense", room.writer))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String compare(Edition edition) {
        return "/desk/publishing/documents/" + edition.document().value() + "/compare";
    }

    @Test
    void comparesAndRestoresASaving() {
        var draft = room.draft(column, "第一稿");
        room.does(room.writer, () -> drafting.save(draft.id(), 1, Newsroom.news("第二稿")));
        var history = "/desk/publishing/documents/" + draft.document().value();
        assertThat(desk(history, room.writer)).bodyText().contains("恢复到这次保存", "与最新内容对比");
        assertThat(desk(history, room.reviewer)).bodyText().doesNotContain("恢复到这次保存");
        var before = "?before=" + draft.id().value() + ".1";
        assertThat(desk(compare(draft) + before, room.writer))
                .bodyText()
                .contains("<del>", "第 1 次保存");
        assertThat(
                        portal.post()
                                .uri(
                                        HOST
                                                + "/desk/publishing/editions/"
                                                + draft.id().value()
                                                + "/restore")
                                .param("version", "2")
                                .param("saving", "1")
                                .with(TestPersons.as(room.writer))
                                .with(csrf())
                                .exchange())
                .hasStatus(HttpStatus.FOUND);
        assertThat(room.now(draft).content().title()).isEqualTo("第一稿");
    }

    @Test
    void showsTheAdministratorTheChainsOfHisSite() {
        var site = "?site=" + room.site.id().value();
        assertThat(desk("/desk/chains" + site, room.admin))
                .hasStatusOk()
                .bodyText()
                .contains("三审三校", "全市通用", "测试栏目");
        assertThat(desk("/desk/chains" + site, room.publisher)).hasStatus(HttpStatus.FORBIDDEN);
        var elsewhere = "?site=" + room.siteOf("jiangan").id().value();
        assertThat(desk("/desk/chains" + elsewhere, room.admin)).hasStatus(HttpStatus.NOT_FOUND);
        var added =
                portal.post()
                        .uri(HOST + "/desk/chains/new?lang=en")
                        .param("site", room.site.id().value().toString())
                        .param("nameZh", "快办")
                        .param("nameZh-0", "编辑")
                        .param("role-0", "EDITOR")
                        .param("organisations-0", "无此单位")
                        .with(TestPersons.as(room.admin))
                        .with(csrf())
                        .exchange();
        assertThat(added)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("A publisher must hold the last level", "There is no such unit: 无此单位");
    }

    @Test
    void saysOfEachChosenEditionWhatBecameOfIt() {
        var ours = room.submitted(column, "一起通过");
        var passed = room.submitted(column, "已经通过了");
        var before = room.now(passed);
        room.pass(room.editor, passed);
        assertThat(desk("/desk/publishing", room.editor))
                .bodyText()
                .contains("作为一组发布", ours.id().value() + "." + ours.version());
        assertThat(bulk("PASS", "", ours, before))
                .hasStatusOk()
                .bodyText()
                .contains("办好 1 件，没有办成 1 件", "这一级不由您审核");
        assertThat(bulk("RETURN", "", ours))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写明原因", ours.id().value() + ".");
        assertThat(desk("/desk/publishing/documents?lang=en", room.publisher))
                .bodyText()
                .contains("Withdraw the chosen ones", "Into the column");
    }

    private MvcTestResult bulk(String act, String reason, Edition... editions) {
        var request =
                portal.post()
                        .uri(HOST + "/desk/publishing/bulk")
                        .param("act", act)
                        .param("reason", reason)
                        .with(TestPersons.as(room.editor))
                        .with(csrf());
        for (var edition : editions) {
            request.param("chosen", edition.id().value() + "." + edition.version());
        }
        return request.exchange();
    }

    @Test
    void tellsOthersWhoIsWriting() {
        var edition = room.submitted(column, "两个人在写");
        assertThat(presence(edition, room.editor, true)).hasStatusOk().bodyText().contains("[]");
        assertThat(presence(edition, room.reviewer, false)).bodyText().contains("何编辑");
        assertThat(desk("/desk/publishing/editions/" + edition.id().value(), room.reviewer))
                .bodyText()
                .contains("何编辑 正在编辑");
        assertThat(presence(edition, stranger, true)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult presence(Edition edition, SignedIn person, boolean writing) {
        return portal.post()
                .uri(HOST + "/desk/publishing/editions/" + edition.id().value() + "/presence")
                .param("writing", String.valueOf(writing))
                .with(TestPersons.as(person))
                .with(csrf())
                .exchange();
    }

    @Test
    void tellsTheFirstPageOfTheDeskWhatWaits() {
        room.submitted(column, "在首页提醒");
        assertThat(desk("/desk", room.editor)).bodyText().contains("篇稿件等您审核");
        assertThat(desk("/desk", room.person("空闲的人", Role.CONTRIBUTOR)))
                .bodyText()
                .doesNotContain("篇稿件等您审核");
    }

    @Test
    void opensTheFormOfAChain() {
        var site = "?site=" + room.site.id().value();
        assertThat(desk("/desk/chains/new" + site, room.admin))
                .hasStatusOk()
                .bodyText()
                .contains("第 1 级", "第 5 级", "会签单位");
        var city = "/desk/chains/00000000-0000-7000-8000-000000000001" + site;
        assertThat(desk(city, room.admin)).bodyText().contains("不能在这里修改").doesNotContain("保存审核流程");
    }

    private MvcTestResult desk(String path, SignedIn person) {
        return portal.get().uri(HOST + path).with(TestPersons.as(person)).exchange();
    }
}
