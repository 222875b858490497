package org.chengmen.publishing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.chengmen.journey.JourneyTest;
import org.chengmen.journey.Visitor;
import org.junit.jupiter.api.Test;

import java.net.URI;

/// An editor and a writer at the desks around an edition: remarks, previews, comparing, chains.
@JourneyTest
class DesksJourney {

    private static final String UNIT = "fgw.localhost";
    private static final String TITLE = "关于成品油价格调整的通知（旅程）";

    @Test
    void talksAboutAnEditionAndComparesIt(Visitor visitor) {
        write(visitor);
        var form = visitor.page().url().replaceFirst("[?].*", "");
        visitor.presses("提交审核").sees("已提交");

        as(visitor, "fgw-editor").opens(UNIT, "/desk").sees("篇稿件等您审核").axe();
        visitor.opens(UNIT, "/desk/publishing").sees("作为一组发布").axe().fits();
        visitor.screenshot("desks-queue").atWidth(375).fits().axe().screenshot("desks-queue-375");
        visitor.atWidth(1280).follows(TITLE);
        assertThat(visitor.page().locator(".live-preview__title")).hasText(TITLE);
        visitor.page().locator("#passage").fill("九十二号汽油");
        visitor.page().locator("#words").fill("请写全称：92号车用汽油。");
        visitor.presses("提出意见").sees("请写全称").axe().fits().screenshot("desks-remarks");
        visitor.atWidth(375).fits().axe().screenshot("desks-remarks-375");
        visitor.atWidth(1280).page().locator("#reason").fill("见意见");
        visitor.presses("退回").sees("已退回");

        as(visitor, "fgw-writer").opens(UNIT, "/desk/publishing").sees("退回原因：见意见");
        visitor.follows(TITLE).sees("请写全称").presses("已处理 请写全称：92号车用汽油。").sees("已处理的意见（1）");
        visitor.page().locator("#days").fill("2");
        visitor.presses("生成预览链接").sees("链接只显示这一次").axe().fits();
        visitor.screenshot("desks-preview-link");
        var link = visitor.page().locator("input[readonly]").first().inputValue();
        visitor.page().context().clearCookies();
        visitor.page().navigate(link);
        visitor.sees(TITLE).sees("这是发布后的样子").axe().fits();

        as(visitor, "fgw-writer").page().navigate(form);
        visitor.page().locator("#title").fill("关于成品油最高零售价格调整的通知（旅程）");
        visitor.presses("保存草稿").sees("已保存");
        visitor.follows("历史").axe().fits().screenshot("desks-history");
        visitor.atWidth(375).fits().axe().screenshot("desks-history-375").atWidth(1280);
        visitor.page().locator(".savings summary, details summary").last().click();
        visitor.page().locator("a[href*=compare]").last().click();
        visitor.sees("对比两份内容").sees("最高零售").axe().fits().screenshot("desks-compare");
        visitor.atWidth(375).fits().axe().screenshot("desks-compare-375");
    }

    private static void write(Visitor visitor) {
        visitor.signsIn(UNIT, "fgw-writer").opens(UNIT, "/desk/publishing/new");
        visitor.page().locator("a[href$='/notice']").first().click();
        visitor.page().locator("#title").fill(TITLE);
        visitor.page().locator("#summary").fill("调整成品油价格。");
        visitor.page().locator("#field-source").fill("市发展和改革委员会");
        visitor.page().locator("[contenteditable=true]").click();
        visitor.page().keyboard().type("九十二号汽油每吨上调一百元。");
        visitor.presses("保存草稿").sees("已保存").axe().fits();
    }

    private static Visitor as(Visitor visitor, String login) {
        visitor.page().context().clearCookies();
        return visitor.signsIn(UNIT, login);
    }

    @Test
    void keepsChainsAndColumnsByKeyboardAndOnAPhone(Visitor visitor) {
        visitor.signsIn(UNIT, "fgw-admin").opens(UNIT, "/desk/chains").axe().fits();
        visitor.screenshot("desks-chains").follows("新建审核流程").axe().fits();
        visitor.screenshot("desks-chain");
        visitor.expects("/desk/chains/new", 422).presses("保存审核流程").sees("请填写名称").axe();
        visitor.page().locator("#nameZh").fill("快办流程");
        visitor.page().locator("#nameZh").press("Enter");
        visitor.page().waitForURL(address -> address.contains("/desk/chains?site="));
        visitor.sees("快办流程").atWidth(375).fits().axe().screenshot("desks-chains-375");
        visitor.opens(UNIT, "/desk/columns").fits();
        visitor.page().locator("table a").first().click();
        visitor.fits().axe().screenshot("desks-column-375");
        visitor.opens(UNIT, "/desk/publishing/documents").fits().axe();
        visitor.screenshot("desks-documents-375").atWidth(1280).fits();
        visitor.screenshot("desks-documents");
    }

    @Test
    void readsTheReportsAndTheCalendar(Visitor visitor) {
        visitor.signsIn(UNIT, "fgw-publisher").opens(UNIT, "/desk/publishing/upkeep").axe().fits();
        visitor.screenshot("desks-upkeep").follows("各栏目发布量").axe().fits();
        visitor.screenshot("desks-report").atWidth(375).fits().axe();
        visitor.opens(UNIT, "/desk/publishing/upkeep").fits().axe();
        visitor.screenshot("desks-upkeep-375").atWidth(1280);
        visitor.opens(UNIT, "/desk/publishing/calendar").axe().fits().screenshot("desks-calendar");
        visitor.atWidth(375).fits().axe().screenshot("desks-calendar-375").atWidth(1280);
        visitor.reading("en").opens(UNIT, "/desk/publishing/upkeep").sees("Broken links").axe();
        visitor.inTheme("dark").opens(UNIT, "/desk/publishing/calendar").axe();
        visitor.screenshot("desks-calendar-dark");
    }

    @Test
    void putsTwoTextsSideBySideOnAPhoneToo(Visitor visitor) {
        write(visitor);
        var form = visitor.page().url().replaceFirst("[?].*", "");
        visitor.page().locator("input[name=version]").first().evaluate("it => it.value = '0'");
        visitor.page().locator("#title").fill("我写的标题（旅程）");
        visitor.expects(URI.create(form).getPath(), 409).presses("保存草稿").sees("别人先保存了");
        visitor.axe().fits().screenshot("desks-conflict");
        visitor.atWidth(375).fits().axe().screenshot("desks-conflict-375");
        visitor.page().locator("textarea[name=body]").press("Tab");
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForURL(address -> address.contains("saved=1"));
        visitor.sees("已保存");
    }
}
