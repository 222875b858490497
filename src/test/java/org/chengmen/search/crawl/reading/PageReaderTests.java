package org.chengmen.search.crawl.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

class PageReaderTests {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final String LONG =
            "为了规范城市更新活动，完善城市功能，改善人居环境，根据有关法律法规，结合本市实际，制定本办法。"
                    + "本市行政区域内的城市更新活动，适用本办法。城市更新遵循政府统筹、市场运作、公众参与的原则。";

    @Test
    void dropsWhatStandsOnEveryPage() {
        var page =
                read(
                        """
                        <title>城市更新实施办法_武汉市人民政府</title>
                        <div class="header"><ul class="nav"><li><a href="/">首页</a><li><a href="/a">政务公开</a></ul></div>
                        <div id="breadcrumb">当前位置：首页 &gt; 通知</div>
                        <div class="wrap"><h1>城市更新实施办法</h1><p>%s</p><p>第二条</p></div>
                        <div class="footer">版权所有 武汉市人民政府 网站标识码 4201000001</div><script>var a = '脚本';</script>
                        """
                                .formatted(LONG));
        assertThat(page.words().text())
                .contains(LONG, "第二条")
                .doesNotContain("政务公开", "当前位置", "版权所有", "脚本");
        assertThat(page.words().title()).isEqualTo("城市更新实施办法");
        assertThat(page.facts().language()).isEqualTo("zh");
    }

    @Test
    void takesTheTextWhereTheContentSystemMarksIt() {
        var page =
                read("<div><p>相关链接很多很多</p><div class='TRS_Editor'>%s</div></div>".formatted(LONG));
        assertThat(page.words().text()).isEqualTo(LONG);
    }

    @Test
    void believesThePageTags() {
        var page =
                read(
                        """
                        <meta name="SiteName" content="武汉市人民政府"><meta name="SiteDomain" content="www.wuhan.gov.cn">
                        <meta name="SiteIDCode" content="4201000001"><meta name="ColumnName" content="通知公告">
                        <meta name="ArticleTitle" content="真正的标题"><meta name="PubDate" content="2026-03-05 09:30">
                        <meta name="ContentSource" content="市发改委"><meta name="Keywords" content="更新，城市;办法">
                        <title>别的</title><p>%s</p>
                        """
                                .formatted(LONG));
        assertThat(page.words().title()).isEqualTo("真正的标题");
        assertThat(page.words().keywords()).containsExactly("更新", "城市", "办法");
        assertThat(page.facts().publishedAt()).isEqualTo(at("2026-03-05T09:30"));
        assertThat(page.facts().source()).isEqualTo("市发改委");
        assertThat(page.facts().column()).isEqualTo("通知公告");
        assertThat(page.facts().missing()).isEmpty();
    }

    @Test
    void saysWhichPageTagsAreOwed() {
        assertThat(read("<meta name=PubDate content=2026-01-02><p>x").facts().missing())
                .containsExactly(
                        "SiteName", "SiteDomain", "SiteIDCode", "ArticleTitle", "ContentSource");
        assertThat(read("<meta name=SiteName content=x><p>x").facts().missing())
                .contains("ColumnName", "ColumnType")
                .doesNotContain("SiteName", "PubDate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    发布时间：2026-03-05 09:30 来源：市府办        | 2026-03-05T09:30
                    发布日期: 2026年3月5日                       | 2026-03-05T00:00
                    【时间：2026/03/05】                         | 2026-03-05T00:00
                    日期：2026.3.5　08：05                       | 2026-03-05T08:05
                    """)
    void findsTheDateBesideTheTitle(String line, String moment) {
        assertThat(read("<h1>标题</h1><div>" + line + "</div>").facts().publishedAt())
                .isEqualTo(at(moment));
    }

    @Test
    void findsTheDateInTheAddressAndNoneThatCannotBe() {
        assertThat(at("http://a.cn/zw/202603/t20260305_12.shtml", "<p>x").facts().publishedAt())
                .isEqualTo(at("2026-03-05T00:00"));
        assertThat(at("http://a.cn/zw/20269905_12.shtml", "<p>x").facts().publishedAt()).isNull();
        assertThat(read("<p>发布时间：2099-01-01").facts().publishedAt()).isNull();
        assertThat(read("<p>会议定于2026年3月5日召开").facts().publishedAt()).isNull();
    }

    @Test
    void findsTheSource() {
        assertThat(read("<p>信息来源：武汉市教育局 | 作者").facts().source()).isEqualTo("武汉市教育局");
    }

    @Test
    void collectsLinksFramesAndOtherLanguages() {
        var page =
                at(
                        "http://a.cn/zw/",
                        """
                        <link rel=alternate hreflang=en href=/en/><a href=1.html>1</a><a href="#top">x</a>
                        <a href=2.html rel="nofollow">2</a><iframe src="../f.html"></iframe><a href="javascript:x()">j</a>
                        <a href="http://b.cn/x">b</a><a href=1.html>again</a>
                        """);
        assertThat(page.links())
                .contains(
                        "http://a.cn/en/",
                        "http://a.cn/zw/1.html",
                        "http://a.cn/f.html",
                        "http://b.cn/x")
                .doesNotContain("http://a.cn/zw/2.html")
                .doesNotHaveDuplicates();
    }

    @Test
    void readsNoMoreLinksThanItMay() {
        var page = read("<a href=/1>1</a>".repeat(3) + links(50));
        assertThat(page.links()).hasSize(20);
        assertThat(page.directions().leftOutLinks()).isPositive();
    }

    @Test
    void hearsWhatThePageAsksFor() {
        var asked =
                at(
                                "http://a.cn/x",
                                "<meta name=robots content='NOINDEX,nofollow'><link rel=canonical href=/y>")
                        .directions();
        assertThat(asked.noindex()).isTrue();
        assertThat(asked.nofollow()).isTrue();
        assertThat(asked.leadsTo()).isNull();
        assertThat(
                        read("<meta http-equiv=refresh content='0; url=/index.shtml'>")
                                .directions()
                                .leadsTo())
                .isEqualTo("http://a.cn/index.shtml");
    }

    @Test
    void readsFramesetsAndBrokenPages() {
        assertThat(read("<frameset><frame src=left.htm><frame src=main.htm></frameset>").links())
                .containsExactly("http://a.cn/left.htm", "http://a.cn/main.htm");
        assertThat(read("<table><tr><p>" + LONG + "</table></b></i><div").words().text())
                .contains(LONG);
        assertThat(read("").words().text()).isEmpty();
        assertThat(read("<div>".repeat(100_000)).words().text()).isEmpty();
    }

    @Test
    void knowsEnglishByItsLetters() {
        assertThat(
                        read("<html lang=zh><p>Notice of the Municipal Government of Wuhan")
                                .facts()
                                .language())
                .isEqualTo("en");
    }

    private static String links(int count) {
        var links = new StringBuilder();
        for (var at = 0; at < count; at++) {
            links.append("<a href=/p").append(at).append(">x</a>");
        }
        return links.toString();
    }

    private static Instant at(String local) {
        return ZonedDateTime.parse(local + ":00+08:00").toInstant();
    }

    private static ReadPage read(String html) {
        return at("http://a.cn/", html);
    }

    private static ReadPage at(String address, String html) {
        var now = Instant.parse("2026-11-24T00:00:00Z");
        return PageReader.read(html, new PageReader.Circumstances(address, null, HERE, now, 20));
    }
}
