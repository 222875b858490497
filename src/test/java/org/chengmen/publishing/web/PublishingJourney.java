package org.chengmen.publishing.web;

import org.chengmen.journey.JourneyTest;
import org.chengmen.journey.Visitor;
import org.junit.jupiter.api.Test;

import java.net.URI;

/// A document of a bureau on its way from its writer over editor, reviewer and publisher to the
/// public.
@JourneyTest
class PublishingJourney {

    private static final String UNIT = "fgw.localhost";
    private static final String TITLE = "关于公布冬季采暖收费标准的通知（旅程）";

    @Test
    void passesADocumentOverEveryDeskToThePublic(Visitor visitor) {
        write(visitor);
        pass(visitor, "fgw-editor", "通过");
        pass(visitor, "fgw-reviewer", "通过");
        pass(visitor, "fgw-publisher", "通过并发布");

        visitor.opens(UNIT, "/columns/notices").sees(TITLE).axe().fits();
        visitor.follows(TITLE).sees("居民用户每平方米").sees("来源：市发展和改革委员会").axe().fits();
        visitor.screenshot("publishing-document");
        visitor.atWidth(375).fits().axe().screenshot("publishing-document-375");
        visitor.opens(UNIT, "/").page().locator("summary:has-text('通知公告')").click();
        visitor.sees(TITLE).axe();
    }

    private static void write(Visitor visitor) {
        visitor.signsIn(UNIT, "fgw-writer").opens(UNIT, "/desk/publishing").axe().fits();
        visitor.screenshot("publishing-desk").follows("写稿").axe().fits();
        visitor.page().locator("a[href$='/notice']").first().click();
        visitor.expects(URI.create(visitor.page().url()).getPath(), 422)
                .presses("提交审核")
                .sees("请填写标题")
                .axe();
        var page = visitor.page();
        page.locator("#title").fill(TITLE);
        page.locator("#summary").fill("公布本年度采暖收费标准。");
        page.locator("#field-source").fill("市发展和改革委员会");
        page.locator("[contenteditable=true]").click();
        page.keyboard().type("居民用户每平方米二十二元，单位用户每平方米三十元。");
        visitor.axe().fits().screenshot("publishing-writing").presses("提交审核").sees("已提交");
    }

    private static void pass(Visitor visitor, String login, String button) {
        visitor.page().context().clearCookies();
        visitor.signsIn(UNIT, login).opens(UNIT, "/desk/publishing").sees(TITLE).axe();
        visitor.follows(TITLE).axe().fits().screenshot("publishing-review-" + login);
        visitor.presses(button).sees("已通过");
    }

    @Test
    void looksWellInEveryLook(Visitor visitor) {
        visitor.reading("en").opens("localhost", "/columns/news").axe().fits();
        visitor.screenshot("columns-en")
                .inTheme("dark")
                .opens("localhost", "/columns")
                .axe()
                .fits();
        visitor.screenshot("columns-dark").reading("zh").withCare();
        visitor.atWidth(375).opens("localhost", "/columns/news/pictures").axe().fits();
        visitor.screenshot("columns-care-375");
    }

    @Test
    void buildsAColumn(Visitor visitor) {
        visitor.signsIn(UNIT, "fgw-admin").opens(UNIT, "/desk/columns").axe().fits();
        visitor.screenshot("columns-desk").follows("新建栏目").axe().fits();
        visitor.expects("/desk/columns/new", 422);
        visitor.presses("保存栏目").sees("请填写栏目名称").axe();
        visitor.page().locator("#nameZh").fill("价格监测");
        visitor.page().locator("#segment").fill("prices");
        visitor.page().locator("#type").selectOption("STATISTICS");
        visitor.page().locator("#description").fill("重要商品的价格监测");
        visitor.page().locator("#keywords").fill("价格;监测");
        visitor.presses("保存栏目").sees("价格监测");
        visitor.opens(UNIT, "/columns/prices").sees("暂时没有内容").axe().fits();
    }
}
