package org.chengmen.publishing.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.ContentForm;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.review.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@PortalTest
class UpkeepPagesTests {

    private static final String HOST = "http://fgw.localhost";
    private static final String UPKEEP = "/desk/publishing/upkeep";

    @Autowired MockMvcTester portal;
    @Autowired Newsroom room;
    @Autowired Drafting drafting;
    @Autowired Review review;
    @Autowired Upkeep upkeep;
    @Autowired JdbcClient database;
    @Autowired Clock clock;

    Column column;

    @BeforeEach
    void openColumn() {
        column = room.column();
    }

    @Test
    void countsEveryReportForWhoAnswersForTheSite() {
        assertThat(desk(UPKEEP, room.publisher))
                .hasStatusOk()
                .bodyText()
                .contains("更新不及时的栏目", "空白栏目", "打不开的链接", "个人工作量", "缺少页面标签");
        assertThat(desk(UPKEEP + "?lang=en", room.editor)).bodyText().contains("Broken links");
        assertThat(desk(UPKEEP, room.writer)).hasStatus(HttpStatus.FORBIDDEN);
        var elsewhere = "?site=" + room.siteOf("jiangan").id().value();
        assertThat(desk(UPKEEP + elsewhere, room.publisher)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk(UPKEEP + "/no-such", room.publisher)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void opensEveryReportAndItsSheet() {
        for (var summary : room.as(room.admin, () -> upkeep.summaries(null))) {
            var path = UPKEEP + "/" + summary.report().code();
            assertThat(desk(path, room.admin)).as(path).hasStatusOk();
            assertThat(desk(path + ".csv", room.admin))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .contains("名称,站点,说明,时间,数量,地址");
        }
    }

    @Test
    void findsAColumnThatIsOverItsLimitAndOneThatIsBlank() {
        room.published(column, "去年的");
        database.sql(
                        """
                        update publishing.publication
                        set published_at = now() - interval '400 days' where column_id = :column
                        """)
                .param("column", column.id().value())
                .update();
        assertThat(of("late-columns"))
                .anySatisfy(it -> {
                    assertThat(it.href()).isEqualTo(column.address());
                    assertThat(it.count()).isBetween(33L, 36L);
                });
        assertThat(desk("/desk", room.publisher)).bodyText().contains("个栏目快到或已过更新期限");
        assertThat(desk("/desk", room.writer)).bodyText().doesNotContain("更新期限");
        var blank = room.column();
        assertThat(of("blank-columns")).extracting(Line::href).contains(blank.address());
        assertThat(of("blank-columns")).extracting(Line::href).doesNotContain(column.address());
    }

    @Test
    void findsTheDocumentsOfADeadLink() {
        var address = "https://gone.example/" + UUID.randomUUID();
        var form = Newsroom.news("有断链的");
        var draft =
                room.as(
                        room.writer,
                        () ->
                                drafting.begin(
                                        column.id(),
                                        "news",
                                        Locale.CHINESE,
                                        new ContentForm(
                                                form.title(),
                                                form.summary(),
                                                "<p>见<a href=\"" + address + "\">通知全文</a>。</p>",
                                                form.fields())));
        room.submit(room.writer, draft);
        List.of(room.editor, room.reviewer, room.publisher).forEach(it -> room.pass(it, draft));
        assertThat(of("dead-links")).extracting(Line::name).doesNotContain("有断链的");
        database.sql(
                        "update publishing.link set state = 'DEAD', answer = '404' where address = :it")
                .param("it", address)
                .update();
        assertThat(of("dead-links"))
                .filteredOn(it -> it.name().equals("有断链的"))
                .extracting(Line::about)
                .containsExactly(address + " (404)");
    }

    @Test
    void keepsEmergenciesWithTheirReasonAndCountsTheWork() {
        var draft = room.draft(column, "暴雨预警（报表）");
        room.does(
                room.publisher,
                () -> review.publishInEmergency(draft.id(), draft.version(), "江水超警戒"));
        assertThat(of("emergencies"))
                .filteredOn(it -> it.name().equals("暴雨预警（报表）"))
                .extracting(Line::about)
                .containsExactly("江水超警戒");
        assertThat(of("workload-persons")).extracting(Line::name).contains("签发人");
        assertThat(of("workload-columns")).extracting(Line::href).contains(column.address());
        assertThat(of("workload-units")).extracting(Line::name).contains("武汉市发展和改革委员会");
    }

    @Test
    void pagesByKeyWithoutLosingOrRepeatingALine() {
        var report = upkeep.report("blank-columns");
        room.column();
        room.column();
        var sites = List.of(room.site.id().value());
        var all = report.page(sites, null, 1000).items();
        var paged = new ArrayList<Line>();
        var page = report.page(sites, null, 1);
        paged.addAll(page.items());
        while (page.next() != null) {
            page = report.page(sites, page.next(), 1);
            paged.addAll(page.items());
        }
        assertThat(paged).isEqualTo(all).hasSizeGreaterThan(1);
    }

    @Test
    void writesNoFormulaIntoASheet() {
        room.published(column, "=HYPERLINK(1)");
        database.sql("update publishing.publication set emergency = true where title = :title")
                .param("title", "=HYPERLINK(1)")
                .update();
        assertThat(desk(UPKEEP + "/emergencies.csv", room.admin))
                .bodyText()
                .contains("'=HYPERLINK(1)");
    }

    @Test
    void showsInTheCalendarWhatAppearsAndWhatEnds() {
        var draft = scheduled("定时的稿件");
        assertThat(room.now(draft).schedule().publishAt()).isNotNull();
        var day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")).plusDays(20);
        var month = day.toString().substring(0, 7);
        var calendar = "/desk/publishing/calendar";
        assertThat(desk(calendar + "?month=" + month, room.writer))
                .hasStatusOk()
                .bodyText()
                .contains("定时的稿件", day.toString());
        var jiangan = room.siteOf("jiangan").owner().value();
        var stranger = Newsroom.person("别处的编辑", Role.EDITOR, jiangan);
        assertThat(desk(calendar + "?month=" + month, stranger)).bodyText().doesNotContain("定时的稿件");
        assertThat(desk(calendar + "?month=nonsense&lang=en", room.writer))
                .hasStatusOk()
                .bodyText()
                .contains("Previous month");
    }

    private Edition scheduled(String title) {
        var draft = room.draft(column, title);
        var at = clock.instant().plus(Duration.ofDays(20));
        room.does(
                room.writer,
                () -> {
                    var examined = review.examine(draft.id(), 1, Map.of());
                    review.submit(examined, new Edition.Schedule(at, null));
                });
        List.of(room.editor, room.reviewer, room.publisher).forEach(it -> room.pass(it, draft));
        return draft;
    }

    private List<Line> of(String code) {
        var sites = List.of(room.site.id().value());
        return upkeep.report(code).page(sites, null, 5000).items();
    }

    private MvcTestResult desk(String path, SignedIn person) {
        return portal.get().uri(HOST + path).with(TestPersons.as(person)).exchange();
    }
}
