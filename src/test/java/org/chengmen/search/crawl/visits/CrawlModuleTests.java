package org.chengmen.search.crawl.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.chengmen.PortalTest;
import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.Crawls;
import org.chengmen.search.crawl.LocalSite;
import org.chengmen.search.crawl.domains.QueryRule;
import org.chengmen.search.spi.SearchEntry;
import org.chengmen.search.spi.SearchSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

@PortalTest
class CrawlModuleTests {

    private static final String TEXT =
            "为了规范城市更新活动，完善城市功能，改善人居环境，根据有关法律法规，结合本市实际，制定本办法。" + "本市行政区域内的城市更新活动，适用本办法。";

    @Autowired Crawls crawls;

    @Autowired List<SearchSource> sources;

    @AfterEach
    void giveUp() {
        crawls.giveUp();
    }

    @Test
    void readsASiteInGbkFromLinkToLink() throws IOException {
        try (var site = new LocalSite()) {
            var gbk = Charset.forName("GBK");
            site.page(
                    "/",
                    page("首页", "<a href=/zw/1.htm>1</a><a href=/zw/2.htm>2</a>"),
                    gbk,
                    "text/html");
            site.page(
                    "/zw/1.htm",
                    page("关于甲事项的通知", "<p>发布时间：2026-03-05 来源：市府办</p>" + TEXT + "甲"),
                    gbk,
                    "text/html; charset=gb2312");
            site.page(
                    "/zw/2.htm",
                    page("关于乙事项的公告", "<p>另外一件事情，与前面的完全不同，说的是道路施工期间交通管制的安排，请市民绕行并注意安全。"),
                    gbk,
                    "text/html; charset=utf-8");
            var domain = crawls.finished(site);
            assertThat(crawls.stored(domain)).contains("/zw/1.htm", "/zw/2.htm");
            var entry = entry(site, "/zw/1.htm");
            assertThat(entry.words().title()).isEqualTo("关于甲事项的通知");
            assertThat(entry.words().text()).contains(TEXT);
            assertThat(entry.publishedAt()).isEqualTo("2026-03-04T16:00:00Z");
            assertThat(entry.place().address()).isEqualTo(site.address() + "/zw/1.htm");
            assertThat(entry(site, "/zw/2.htm").words().text()).contains("道路施工");
        }
    }

    @Test
    void readsTheWordsOfFiles() throws IOException {
        try (var site = new LocalSite()) {
            site.page(
                    "/",
                    page("首页", "<a href=/a.docx>a</a><a href='/b.doc'>b</a><a href=/c.pdf>c</a>"));
            site.bytes("/a.docx", Office.docx("道路施工期间交通管制的安排"), "application/octet-stream");
            site.bytes("/b.doc", Office.docx("名字是旧的，里面是新的"), "application/msword");
            site.bytes(
                    "/c.pdf",
                    Office.pdf("Traffic arrangements during the works"),
                    "application/pdf");
            var domain = crawls.finished(site);
            assertThat(crawls.stored(domain)).contains("/a.docx", "/b.doc", "/c.pdf");
            assertThat(entry(site, "/a.docx").words().text()).contains("交通管制");
            assertThat(entry(site, "/a.docx").traits().kind()).isEqualTo("file");
            assertThat(entry(site, "/c.pdf").traits().type()).isEqualTo("pdf");
            assertThat(entry(site, "/c.pdf").words().text()).contains("Traffic arrangements");
        }
    }

    @Test
    void leavesAloneWhatRobotsMayNotSee() throws IOException {
        try (var site = new LocalSite()) {
            site.page(
                    "/robots.txt",
                    "User-agent: *\nDisallow: /private/",
                    StandardCharsets.UTF_8,
                    "text/plain");
            site.page(
                    "/",
                    page(
                            "首页",
                            "<a href=/private/1.htm>1</a><a href=/2.htm>2</a><a href=/3.htm rel=nofollow>3</a><a href=/4.htm>4</a>"
                                    + TEXT));
            site.page("/2.htm", "<meta name=robots content=noindex>" + page("不收录", TEXT));
            site.on(
                    "/4.htm",
                    it -> {
                        it.getResponseHeaders().set("X-Robots-Tag", "noindex");
                        LocalSite.send(
                                it,
                                200,
                                page("也不收录", TEXT).getBytes(StandardCharsets.UTF_8),
                                "text/html");
                    });
            var domain = crawls.finished(site);
            assertThat(crawls.stored(domain)).containsExactly("/");
            assertThat(site.asked())
                    .doesNotContain("/private/1.htm", "/3.htm")
                    .contains("/robots.txt");
            assertThat(crawls.passedOver(domain, Cause.ROBOTS)).isEqualTo(1);
            assertThat(crawls.cause(domain, "/4.htm")).isEqualTo("NOINDEX");
        }
    }

    @Test
    void staysAwayFromASiteThatCannotSayWhatItAllows() throws IOException {
        try (var site = new LocalSite()) {
            site.status("/robots.txt", 503).page("/", page("首页", TEXT));
            var domain = crawls.begin(site);
            await().until(() -> site.asked().contains("/robots.txt"));
            assertThat(crawls.stored(domain)).isEmpty();
            assertThat(site.asked()).containsOnly("/robots.txt");
        }
    }

    @Test
    void asksOnlyForWhatChanged() throws IOException {
        try (var site = new LocalSite()) {
            site.on(
                    "/",
                    it -> {
                        it.getResponseHeaders().set("ETag", "\"v1\"");
                        var known =
                                "\"v1\"".equals(it.getRequestHeaders().getFirst("If-None-Match"));
                        LocalSite.send(
                                it,
                                known ? 304 : 200,
                                known
                                        ? new byte[0]
                                        : page("首页标题", TEXT).getBytes(StandardCharsets.UTF_8),
                                "text/html");
                    });
            var domain = crawls.finished(site);
            crawls.again(domain);
            crawls.finish(domain);
            assertThat(site.asked()).containsExactly("/robots.txt", "/", "/");
            assertThat(crawls.stored(domain)).containsExactly("/");
        }
    }

    @Test
    void takesOutWhatIsGoneAndFollowsWhatMoved() throws IOException {
        try (var site = new LocalSite()) {
            site.page("/", page("首页标题", TEXT + "<a href=/1.htm>1</a><a href=/2.htm>2</a>"));
            site.page("/1.htm", page("一号文件的标题", TEXT + "一"));
            site.redirect("/2.htm", "/3.htm").page("/3.htm", page("三号的标题", "道路施工期间交通管制的安排，请市民绕行。"));
            var domain = crawls.finished(site);
            assertThat(crawls.stored(domain)).contains("/1.htm", "/3.htm");
            assertThat(crawls.cause(domain, "/2.htm")).isEqualTo("MOVED");
            site.status("/1.htm", 404);
            crawls.again(domain);
            crawls.finish(domain);
            assertThat(crawls.cause(domain, "/1.htm")).isEqualTo("NOT_FOUND");
            assertThat(find(site, "/1.htm")).isEmpty();
        }
    }

    @Test
    void readsSiteMapsAndFeeds() throws IOException {
        try (var site = new LocalSite()) {
            site.page(
                    "/robots.txt",
                    "Sitemap: " + site.address() + "/sitemap.xml",
                    StandardCharsets.UTF_8,
                    "text/plain");
            site.page(
                    "/sitemap.xml",
                    "<?xml version='1.0'?><sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                            + site.address()
                            + "/one.xml.gz</loc></sitemap></sitemapindex>",
                    StandardCharsets.UTF_8,
                    "text/xml");
            site.bytes(
                    "/one.xml.gz",
                    gzip(
                            "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
                                    + site.address()
                                    + "/hidden.htm</loc></url></urlset>"),
                    "application/gzip");
            site.page(
                    "/feed.rss",
                    "<?xml version='1.0'?><rss version='2.0'><channel><title>t</title><link>"
                            + site.address()
                            + "/</link><item><title>x</title><link>"
                            + site.address()
                            + "/news.htm</link></item></channel></rss>",
                    StandardCharsets.UTF_8,
                    "application/rss+xml");
            site.page("/", page("首页标题", TEXT));
            site.page("/hidden.htm", page("站点地图里的页面", "道路施工期间交通管制的安排，请市民绕行。"));
            site.page("/news.htm", page("订阅源里的页面", "今年秋季学期的入学办理时间和所需材料如下。"));
            var domain = crawls.finish(crawls.begin(site, List.of("/feed.rss"), 10, QueryRule.ALL));
            assertThat(crawls.stored(domain)).contains("/hidden.htm", "/news.htm");
        }
    }

    @Test
    void laysRepostsOnTheFirstPublisher() throws IOException {
        try (var first = new LocalSite();
                var second = new LocalSite()) {
            var text = words(600);
            second.page("/", page("转载的通知标题", "<p>发布时间：2026-03-06</p><p>" + text));
            first.page("/", page("原来的通知标题", "<p>发布时间：2026-03-05</p><p>" + text));
            crawls.finished(second);
            assertThat(find(second, "/")).hasSize(1);
            crawls.finished(first);
            assertThat(find(second, "/")).isEmpty();
            assertThat(find(first, "/")).hasSize(1);
        }
    }

    @Test
    void keepsTheNoticesOfTwoYearsApart() throws IOException {
        try (var site = new LocalSite()) {
            var text = words(600);
            site.page("/", page("首页标题", "<a href=/1>1</a><a href=/2>2</a>"));
            site.page("/1", page("关于2025年招生工作的通知", text)).page("/2", page("关于2026年招生工作的通知", text));
            crawls.finished(site);
            assertThat(find(site, "/1")).hasSize(1);
            assertThat(find(site, "/2")).hasSize(1);
        }
    }

    private static String words(int length) {
        return new Random()
                .ints(length, 0x4e00, 0x5000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String page(String title, String body) {
        return "<html><head><title>"
                + title
                + "</title></head><body><h1>"
                + title
                + "</h1><div>"
                + body
                + "</div></body></html>";
    }

    private SearchEntry entry(LocalSite site, String path) {
        return find(site, path).getFirst();
    }

    private List<SearchEntry> find(LocalSite site, String path) {
        var source =
                sources.stream().filter(it -> it.name().equals("pages")).findFirst().orElseThrow();
        var keys = source.keysAfter("", 10_000);
        return source.read(keys).stream()
                .filter(it -> it.place().address().equals(site.address() + path))
                .toList();
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
