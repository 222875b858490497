package org.chengmen.publishing.open.withdrawn;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.publishing.open.Newsstand;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.nio.charset.StandardCharsets;

@PortalTest
class WithdrawnPagesTests {

    @Autowired MockMvcTester web;
    @Autowired Newsstand stand;

    @Test
    void saysWhatWasWithdrawnAndWhy() {
        var edition = stand.publish("撤下的通知");
        stand.withdraw(edition, "<b>文件</b>已失效");
        var first =
                page(Newsstand.HOST + "/documents/withdrawn").select(".taken-down li").getFirst();
        assertThat(first.select("h2 a").attr("href"))
                .isEqualTo("/documents/" + stand.number(edition));
        assertThat(first.text()).contains("撤下的通知", "已撤下", "原因：<b>文件</b>已失效");
    }

    @Test
    void doesNotRepeatTheTitleOfWhatWasPublishedInError() {
        var edition = stand.publish("泄露的姓名");
        stand.remove(edition, "含有个人信息");
        var page = page(Newsstand.HOST + "/documents/withdrawn");
        assertThat(page.text())
                .doesNotContain("泄露的姓名")
                .contains("第 " + stand.number(edition) + " 号文稿", "含有个人信息");
        assertThat(page.select(".taken-down a[href=/about]")).isNotEmpty();
    }

    @Test
    void goesOnOverSeveralPages() {
        for (var each = 0; each < 31; each++) {
            stand.withdraw(stand.publish("第 " + each + " 次"), "演练");
        }
        var first = page(Newsstand.HOST + "/documents/withdrawn");
        assertThat(first.select(".taken-down li")).hasSize(30);
        var second = page(Newsstand.HOST + first.select("a[rel=next]").attr("href"));
        assertThat(second.select(".taken-down li").text()).contains("第 0 次");
        assertThat(second.select("a[rel=prev]")).hasSize(1);
    }

    @Test
    void keepsSitesApartAndSpeaksEnglish() {
        stand.withdraw(stand.publish("别的站点看不到"), "演练");
        var other = page(Newsstand.OTHER + "/documents/withdrawn?lang=en");
        assertThat(other.text()).doesNotContain("别的站点看不到").contains("Nothing was withdrawn");
        assertThat(page(Newsstand.HOST + "/documents/withdrawn?lang=en").text())
                .contains("Reason: 演练");
    }

    @Test
    void pointsFeedReadersToTheFeeds() {
        assertThat(
                        page(Newsstand.HOST + "/documents/withdrawn")
                                .select("link[rel=alternate]")
                                .eachAttr("href"))
                .contains("/feed.rss", "/feed.atom", "/feed.json");
    }

    private Document page(String address) {
        var answer = web.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
