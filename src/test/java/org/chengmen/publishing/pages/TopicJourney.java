package org.chengmen.publishing.pages;

import org.chengmen.journey.JourneyTest;
import org.chengmen.journey.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A topic of a bureau: built without a developer, reviewed, read by the public, archived.
@JourneyTest
class TopicJourney {

    private static final String UNIT = "fgw.localhost";
    private static final String TITLE = "春季用工专题（旅程）";
    private static final String ADDRESS = "/topics/journey-jobs";

    @Autowired JdbcClient database;

    @Test
    void buildsATopicHasItReviewedAndArchivesIt(Visitor visitor) {
        build(visitor);
        submit(visitor);
        pass(visitor, "fgw-editor", "通过");
        pass(visitor, "fgw-reviewer", "通过");
        pass(visitor, "fgw-publisher", "通过并发布");
        visitor.page().context().clearCookies();
        visitor.opens(UNIT, ADDRESS).sees(TITLE).sees("写给找工作的人").axe().fits();
        visitor.screenshot("topic").opens(UNIT, "/topics").sees(TITLE).axe().fits();
        visitor.opens(UNIT, "/").sees(TITLE).axe();
        end();
        visitor.opens(UNIT, ADDRESS + "?after=end").sees("本专题已归档").axe().fits();
    }

    private static void build(Visitor visitor) {
        visitor.signsIn(UNIT, "fgw-writer").opens(UNIT, "/desk/topics").axe().fits();
        visitor.expects("/desk/topics", 422).presses("新建专题").sees("请填写标题").axe();
        var page = visitor.page();
        page.locator("#title").fill(TITLE);
        page.locator("#path").fill("journey-jobs");
        visitor.presses("新建专题").sees("还没有版块").axe().fits();
        add(visitor, "TEXT");
        page.locator("#title").fill("写给找工作的人");
        page.locator("[contenteditable=true]").click();
        page.keyboard().type("招聘会每周六上午九点开始，不用预约。");
        visitor.axe().fits().screenshot("arrange-block").presses("保存版块");
        add(visitor, "NOTICES");
        visitor.presses("保存版块");
        add(visitor, "SERVICES");
        page.locator("#items").fill("招聘会 | /columns/notices | 每周六上午\n补贴 | /columns/policies | 怎么领");
        visitor.presses("保存版块");
        page.locator("button[aria-label='上移 服务格']").click();
        visitor.axe().fits().screenshot("arrange");
        visitor.presses("撤销上一步").sees("公告栏");
        visitor.atWidth(375).fits().axe().screenshot("arrange-375").atWidth(1280);
    }

    private static void add(Visitor visitor, String kind) {
        visitor.page().locator("#kind").selectOption(kind);
        visitor.presses("添加版块");
    }

    private static void submit(Visitor visitor) {
        visitor.follows("题图、外观、提交").sees("外观").axe().fits();
        visitor.page().locator("#summary").fill("招聘、补贴和培训。");
        visitor.page().locator("#field-look").selectOption("forest");
        visitor.presses("提交审核").sees("已提交");
    }

    private static void pass(Visitor visitor, String login, String button) {
        visitor.page().context().clearCookies();
        visitor.signsIn(UNIT, login).opens(UNIT, "/desk/publishing").follows(TITLE);
        visitor.presses(button).sees("已通过");
    }

    /// Its time is over: what the timetable does at the hour.
    private void end() {
        database.sql(
                        """
                        update publishing.publication set expires_at = now()
                        where title = :title
                        """)
                .param("title", TITLE)
                .update();
        expired();
    }

    private void expired() {
        for (var tries = 0; tries < 200 && !isOver(); tries++) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
    }

    private boolean isOver() {
        return database.sql(
                        "select state = 'EXPIRED' from publishing.publication where title = :title")
                .param("title", TITLE)
                .query(Boolean.class)
                .single();
    }

    @Test
    void looksWellInEveryLook(Visitor visitor) {
        visitor.opens("localhost", "/topics/rural").axe().fits().screenshot("topic-rural");
        visitor.atWidth(375).opens("localhost", "/topics/elderly").axe().fits();
        visitor.screenshot("topic-375").withCare().opens("localhost", "/topics/elderly");
        visitor.axe().fits().screenshot("topic-care-375");
        visitor.atWidth(1280).opens("localhost", "/topics/elderly").axe().fits();
        visitor.inTheme("dark").opens("localhost", "/topics/winter").axe().fits();
        visitor.screenshot("topic-care-dark")
                .choosing("care", "0")
                .reading("en")
                .opens("localhost", "/topics/foreign-investment")
                .sees("one adviser")
                .axe()
                .fits()
                .screenshot("topic-en-dark");
        visitor.inTheme("contrast").reading("zh-Hant").opens("localhost", "/topics/small-business");
        visitor.sees("中小企業").axe().fits().screenshot("topic-hant-contrast");
        visitor.opens("localhost", "/topics").axe().fits();
        visitor.inTheme("site").opens("jyj.localhost", "/").axe().fits().screenshot("own-home");
    }
}
