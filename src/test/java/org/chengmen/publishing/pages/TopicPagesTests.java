package org.chengmen.publishing.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.blocks.Block;
import org.chengmen.publishing.blocks.BlockKind;
import org.chengmen.publishing.blocks.Blocks;
import org.chengmen.publishing.blocks.Item;
import org.chengmen.publishing.blocks.Place;
import org.chengmen.publishing.blocks.Source;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.review.TakingDown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@PortalTest
class TopicPagesTests {

    private static final String HOST = "http://fgw.localhost";

    @Autowired MockMvcTester portal;
    @Autowired Newsroom room;
    @Autowired Arranging arranging;
    @Autowired TakingDown takingDown;
    @Autowired JdbcClient database;

    final String path = "t" + UUID.randomUUID().toString().substring(0, 8);
    Column column;

    @BeforeEach
    void openColumn() {
        column = room.column();
    }

    @Test
    void isBegunArrangedReviewedAndShown() {
        room.published(column, "专题里的一条");
        var topic = published("就业专题");
        assertThat(get("/topics/" + path))
                .hasStatusOk()
                .bodyText()
                .contains("就业专题", "专题里的一条", "topic--city", "ColumnName");
        assertThat(get("/topics")).bodyText().contains("就业专题", "/topics/" + path);
        assertThat(get("/documents/" + numberOf(topic)))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .headers()
                .hasValue(HttpHeaders.LOCATION, "/topics/" + path);
        assertThat(portal.get().uri("http://localhost/topics/" + path).exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNotThereBeforeItIsPublished() {
        begun("还没有发布");
        assertThat(get("/topics/" + path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/topics")).bodyText().doesNotContain("还没有发布");
    }

    @Test
    void staysWithANoticeWhenItsTimeIsOver() {
        var topic = published("到期的专题");
        expire(topic);
        assertThat(get("/topics/" + path)).hasStatusOk().bodyText().contains("本专题已归档");
        assertThat(get("/topics")).bodyText().contains("已归档的专题", "到期的专题");
        assertThat(get("/")).bodyText().doesNotContain("到期的专题");
    }

    private void expire(Edition topic) {
        database.sql(
                        """
                        update publishing.publication set state = 'EXPIRED', changed_at = now()
                        where document = :document
                        """)
                .param("document", topic.document().value())
                .update();
    }

    @Test
    void saysWhyItWasWithdrawn() {
        var topic = published("撤下的专题");
        room.does(
                room.publisher,
                () -> takingDown.withdraw(topic.document(), Locale.CHINESE, "活动取消"));
        assertThat(get("/topics/" + path)).hasStatusOk().bodyText().contains("活动取消");
        room.does(
                room.publisher,
                () -> takingDown.remove(topic.document(), Locale.CHINESE, "误发", ""));
        assertThat(get("/topics/" + path)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void readsInEnglishWhatIsThereInChinese() {
        published("只有中文的专题");
        assertThat(get("/topics/" + path + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("只有中文的专题", "lang=\"zh-CN\"", "Topics");
    }

    @Test
    void refusesAnAddressThatIsTakenOrMalformed() {
        begun("第一个");
        assertThat(begin(room.writer, path, "第二个"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经有专题用了", "第二个");
        assertThat(begin(room.writer, "坏地址/..", "坏"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("小写字母");
        assertThat(begin(room.writer, path + "x", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请填写标题");
    }

    @Test
    void isBegunOnlyByThoseWhoWriteForItsSite() {
        assertThat(begin(room.writer, path, "自己的")).hasStatus3xxRedirection();
        var stranger =
                Newsroom.person("别的单位", Role.CONTRIBUTOR, room.siteOf("jtj").owner().value());
        assertThat(begin(stranger, path + "-b", "别人的")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(portal.get().uri(HOST + "/desk/topics").with(TestPersons.citizen()).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(
                        portal.get()
                                .uri(HOST + "/desk/topics")
                                .with(TestPersons.staff(Role.AUDIT_ADMINISTRATOR))
                                .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void isArrangedByNobodyOfAnotherSite() {
        var topic = begun("别人看不到");
        var stranger = Newsroom.person("别的单位", Role.EDITOR, room.siteOf("jtj").owner().value());
        for (var page : List.of("", "/preview")) {
            assertThat(
                            portal.get()
                                    .uri(HOST + "/desk/pages/" + topic.id().value() + page)
                                    .with(TestPersons.as(stranger))
                                    .exchange())
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(act(stranger, topic, "/blocks", Map.of("kind", "TEXT")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(act(room.reviewer, topic, "/blocks", Map.of("kind", "TEXT")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void arrangesStepByStepAndTakesAStepBack() {
        var topic = begun("一步一步");
        act(room.writer, topic, "/blocks", Map.of("kind", "TEXT"));
        act(room.writer, topic, "/blocks", Map.of("kind", "LINKS"));
        act(room.writer, topic, "/blocks", Map.of("kind", "ROOM_ALLIANCE"));
        var last = blocks(topic).list().getLast();
        act(room.writer, topic, "/blocks/" + last.id() + "/move", Map.of("by", "-1"));
        assertThat(kinds(topic))
                .containsExactly(BlockKind.TEXT, BlockKind.ROOM_ALLIANCE, BlockKind.LINKS);
        act(room.writer, topic, "/blocks/" + last.id() + "/move", Map.of("to", "0"));
        assertThat(kinds(topic))
                .containsExactly(BlockKind.ROOM_ALLIANCE, BlockKind.TEXT, BlockKind.LINKS);
        act(room.writer, topic, "/blocks/" + last.id() + "/remove", Map.of());
        assertThat(kinds(topic)).containsExactly(BlockKind.TEXT, BlockKind.LINKS);
        act(room.writer, topic, "/undo", Map.of());
        assertThat(kinds(topic)).hasSize(3);
        assertThat(desk(topic, "")).bodyText().contains("撤销上一步");
    }

    @Test
    void fillsABlockAndShowsItInThePreview() {
        var topic = begun("填版块");
        act(room.writer, topic, "/blocks", Map.of("kind", "TEXT"));
        var block = blocks(topic).list().getFirst();
        var form = "/blocks/" + block.id();
        assertThat(desk(topic, form)).hasStatusOk().bodyText().contains("宽度");
        act(
                room.writer,
                topic,
                form,
                Map.of("title", "写在前面", "width", "4", "text", "<p>好<script>x</script></p>"));
        assertThat(desk(topic, "/preview"))
                .hasStatusOk()
                .bodyText()
                .contains("写在前面", "<p>好</p>", "block--4")
                .doesNotContain("<script>x");
    }

    @Test
    void showsEveryKindOfBlock() {
        var edition = room.published(column, "各种版块的稿件");
        var topic = begun("全部版块");
        var source = Source.columns(List.of(column.id().value()), 5);
        var blocks = Blocks.NONE;
        for (var kind : BlockKind.values()) {
            blocks = blocks.add(filled(kind).from(source));
        }
        blocks =
                blocks.add(
                                filled(BlockKind.NOTICES)
                                        .from(Source.documents(List.of(numberOf(edition)))))
                        .add(
                                filled(BlockKind.SUMMARIES)
                                        .from(
                                                Source.query(
                                                        List.of(room.site.id().value()),
                                                        List.of("news"),
                                                        "各种版块",
                                                        3)));
        var all = blocks;
        room.does(room.writer, () -> arranging.change(topic.id(), 1, nothing -> all));
        assertThat(desk(topic, "")).hasStatusOk();
        for (var block : all.list()) {
            assertThat(desk(topic, "/blocks/" + block.id())).hasStatusOk();
        }
        assertThat(desk(topic, "/preview"))
                .hasStatusOk()
                .bodyText()
                .contains("各种版块的稿件", "block--figures", "service-grid", "<video", "12.6 万");
    }

    private static Block filled(BlockKind kind) {
        var file = "/files/" + UUID.randomUUID() + "/a.mp4";
        return new Block(
                UUID.randomUUID().toString().substring(0, 8),
                kind,
                6,
                kind.name(),
                file,
                "<p>说明</p>",
                Source.NONE,
                List.of(new Item("词", kind == BlockKind.FIGURES ? "12.6 万" : file, "zh")));
    }

    @Test
    void tellsWhoComesSecondAndLosesNothing() {
        var topic = begun("两个人");
        act(room.writer, topic, "/blocks", Map.of("kind", "LINKS"));
        var late =
                portal.post()
                        .uri(HOST + "/desk/pages/" + topic.id().value() + "/blocks")
                        .param("version", "1")
                        .param("kind", "TEXT")
                        .with(TestPersons.as(room.writer))
                        .with(csrf())
                        .exchange();
        assertThat(late).hasStatus3xxRedirection();
        assertThat(late.getResponse().getRedirectedUrl()).contains("meanwhile=true");
        assertThat(kinds(topic)).containsExactly(BlockKind.LINKS);
        assertThat(desk(topic, "?meanwhile=true")).bodyText().contains("别人刚刚改过");
    }

    @Test
    void isPassedAtTheDeskOfEveryDocument() {
        var topic = begun("审核台");
        assertThat(
                        portal.get()
                                .uri(HOST + "/desk/publishing/editions/" + topic.id().value())
                                .with(TestPersons.as(room.writer))
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("外观", "field-blocks", "/desk/pages/" + topic.id().value());
        assertThat(
                        portal.get()
                                .uri(
                                        HOST
                                                + "/desk/publishing/editions/"
                                                + topic.id().value()
                                                + "/preview")
                                .with(TestPersons.as(room.writer))
                                .exchange())
                .hasStatus3xxRedirection();
    }

    @Test
    void isOneDocumentForFeedsAndNoneForTheListOfItsSiteThatIsNoTopic() {
        published("给订阅者的专题");
        assertThat(get("/feed.json")).bodyText().contains("给订阅者的专题", "/topics/" + path);
    }

    private Edition begun(String title) {
        return room.as(
                room.writer,
                () -> arranging.beginTopic(room.site.id(), path, title, Locale.CHINESE));
    }

    private Edition published(String title) {
        var topic = begun(title);
        var source = Source.columns(List.of(column.id().value()), 5);
        room.does(
                room.writer,
                () ->
                        arranging.change(
                                topic.id(),
                                1,
                                blocks -> blocks.add(Block.of(BlockKind.NOTICES).from(source))));
        return publish(topic);
    }

    private Edition publish(Edition edition) {
        room.submit(room.writer, edition);
        room.pass(room.editor, edition);
        room.pass(room.reviewer, edition);
        room.pass(room.publisher, edition);
        return room.now(edition);
    }

    @Test
    void leavesAHomePageAsItIsUntilItsOwnIsPublished() {
        var home = opened(null);
        assertThat(get("/")).bodyText().doesNotContain("block--");
        assertThat(desk(home, "/preview")).hasStatusOk().bodyText().contains("block--room-news");
        publish(home);
        assertThat(get("/")).hasStatusOk().bodyText().contains("block--room-news", "home--own");
        assertThat(get("/?lang=en")).bodyText().doesNotContain("block--room-news");
        var again = opened(null);
        assertThat(again.document()).isEqualTo(home.document());
        assertThat(again.id()).isNotEqualTo(home.id());
        room.does(
                room.publisher,
                () -> takingDown.withdraw(home.document(), Locale.CHINESE, "恢复原来的首页"));
        assertThat(get("/")).hasStatusOk().bodyText().doesNotContain("block--");
        assertThat(get("/feed.json")).bodyText().doesNotContain("home-page");
    }

    @Test
    void laysOutTheFirstPageOfAColumn() {
        room.published(column, "栏目里的稿件");
        var page = opened(column);
        act(room.writer, page, "/blocks", Map.of("kind", "TEXT"));
        var block = blocks(page).list().getFirst();
        act(room.writer, page, "/blocks/" + block.id(), Map.of("text", "<p>栏目说明</p>"));
        assertThat(desk(page, "/preview")).hasStatusOk().bodyText().contains("栏目说明");
        publish(page);
        assertThat(get(column.address())).bodyText().contains("栏目说明").doesNotContain("栏目里的稿件");
        assertThat(get(column.address() + "?after=9-9")).bodyText().doesNotContain("栏目说明");
    }

    @Test
    void showsTheDeskOfPagesToThoseOfTheSite() {
        opened(column);
        assertThat(
                        portal.get()
                                .uri(HOST + "/desk/pages")
                                .with(TestPersons.as(room.writer))
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("已经排版的页面", "栏目页");
        assertThat(
                        portal.get()
                                .uri(HOST + "/desk/pages?lang=en")
                                .with(TestPersons.as(room.writer))
                                .exchange())
                .bodyText()
                .contains("Page layouts", "Lay it out");
        assertThat(
                        portal.get()
                                .uri(HOST + "/desk/pages?site=" + room.siteOf("jtj").id().value())
                                .with(TestPersons.as(room.writer))
                                .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private Edition opened(@Nullable Column page) {
        var site = room.site.id().value();
        var place = page == null ? Place.home(site) : Place.column(site, page.id());
        var first = page == null ? new Blocks(List.of(Block.of(BlockKind.ROOM_NEWS))) : Blocks.NONE;
        return room.as(room.writer, () -> arranging.open(place, Locale.CHINESE, first));
    }

    private MvcTestResult begin(SignedIn person, String where, String title) {
        return portal.post()
                .uri(HOST + "/desk/topics")
                .param("site", room.site.id().value().toString())
                .param("path", where)
                .param("title", title)
                .param("language", "zh")
                .with(TestPersons.as(person))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult act(SignedIn person, Edition page, String to, Map<String, String> sent) {
        var request =
                portal.post()
                        .uri(HOST + "/desk/pages/" + page.id().value() + to)
                        .param("version", String.valueOf(room.now(page).version()))
                        .with(TestPersons.as(person))
                        .with(csrf());
        sent.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult desk(Edition page, String what) {
        return portal.get()
                .uri(HOST + "/desk/pages/" + page.id().value() + what)
                .with(TestPersons.as(room.writer))
                .exchange();
    }

    private Blocks blocks(Edition page) {
        return Arranging.blocks(room.now(page).content());
    }

    private List<BlockKind> kinds(Edition page) {
        return blocks(page).list().stream().map(Block::kind).toList();
    }

    private long numberOf(Edition edition) {
        return database.sql("select number from publishing.document where id = :id")
                .param("id", edition.document().value())
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(String address) {
        return portal.get().uri(HOST + address).exchange();
    }
}
