package org.chengmen.search.crawl;

import org.chengmen.journey.JourneyTest;
import org.chengmen.journey.Visitor;
import org.chengmen.search.crawl.domains.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.charset.Charset;

/// The administrator of the system registers a member's own site and watches it being crawled.
@JourneyTest
class CrawlJourney {

    @Autowired Crawls crawls;
    @Autowired Domains domains;

    @AfterEach
    void giveUp() {
        crawls.giveUp();
    }

    @Test
    void registersASiteAndWatchesIt(Visitor visitor) throws IOException {
        try (var site = new LocalSite()) {
            crawls.admit(site);
            fill(site);
            visitor.signsIn("localhost", "system").opens("/desk/search/domains").axe().fits();
            visitor.follows("登记站点").sees("网站地址").axe().fits();
            visitor.expects("/desk/search/domains/new", 422)
                    .fills("网站地址", "教育局")
                    .presses("登记并开始抓取");
            visitor.sees("请填写完整的网址").axe().fits().screenshot("crawl-refused");
            visitor.fills("网站地址", site.address())
                    .presses("登记并开始抓取")
                    .follows("停止自动刷新")
                    .sees("每 5 秒自动刷新");
            var id = crawls.finish(domains.at(site.host()).orElseThrow().id());
            visitor.opens("/desk/search/domains/" + id).sees("已进入搜索").sees("死链").sees("/gone.htm");
            visitor.sees("robots.txt 不允许").sees("缺少的网页标签").axe().fits().screenshot("crawl");
            visitor.atWidth(375).fits().axe().screenshot("crawl-375");
            visitor.reading("en")
                    .opens("/desk/search/domains/" + id + "/settings")
                    .sees("Start pages");
            visitor.axe().fits().screenshot("crawl-settings-en-375").atWidth(1280);
            visitor.opens("/desk/search/domains")
                    .sees(site.host())
                    .axe()
                    .screenshot("crawl-sites-en");
            visitor.opens("/desk/search/tokens").axe().fits();
            visitor.fills("Name", "Education Bureau").presses("Create").sees("The token is ready");
            visitor.axe().fits().screenshot("push-token-en");
        }
    }

    @Test
    void doesTheSameWithoutScript(Visitor visitor) throws IOException {
        try (var site = new LocalSite()) {
            crawls.admit(site);
            fill(site);
            visitor.withoutScript()
                    .signsIn("localhost", "system")
                    .opens("/desk/search/domains/new");
            visitor.fills("网站地址", site.address())
                    .presses("登记并开始抓取")
                    .follows("停止自动刷新")
                    .sees("每 5 秒自动刷新");
            var id = crawls.finish(domains.at(site.host()).orElseThrow().id());
            visitor.opens("/desk/search/domains/" + id).presses("暂停").sees("已暂停");
        }
    }

    private static void fill(LocalSite site) {
        var gbk = Charset.forName("GBK");
        site.page("/robots.txt", "User-agent: *\nDisallow: /admin/", gbk, "text/plain");
        site.page(
                "/",
                "<title>示范局</title><a href=/1.htm>一</a><a href=/gone.htm>没有</a><a href=/admin/>后台</a>",
                gbk,
                "text/html");
        site.page(
                "/1.htm",
                "<title>关于入学的通知</title><h1>关于入学的通知</h1><p>发布时间：2026-03-05</p><p>今年秋季学期的入学办理时间和所需材料如下。",
                gbk,
                "text/html");
    }
}
