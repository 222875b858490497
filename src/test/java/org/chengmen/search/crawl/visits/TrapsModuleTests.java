package org.chengmen.search.crawl.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.Crawls;
import org.chengmen.search.crawl.LocalSite;
import org.chengmen.search.crawl.domains.QueryRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/// Sites that are built to keep a crawler for ever, or break it. Each ends, under its own name.
@PortalTest
class TrapsModuleTests {

    @Autowired Crawls crawls;

    @AfterEach
    void giveUp() {
        crawls.giveUp();
    }

    @Test
    void leavesAnEndlessCalendar() throws IOException {
        try (var site = new LocalSite()) {
            site.page("/", page("活动首页", "<a href=/cal/2026/1/1>日历</a>"));
            site.on("/cal/*", it -> LocalSite.send(it, 404, new byte[0], "text/html"));
            var day = new AtomicInteger();
            for (var month = 1; month <= 12; month++) {
                for (var at = 1; at <= 28; at++) {
                    site.page(
                            "/cal/2026/" + month + "/" + at,
                            page("日历", day(month, at) + "这一天没有活动，欢迎您改日再来看看。" + next(day)));
                }
            }
            var domain = crawls.finish(crawls.begin(site, List.of(), 400, QueryRule.ALL));
            assertThat(site.asked().stream().filter(it -> it.startsWith("/cal/")).count())
                    .isBetween(30L, 120L);
            assertThat(crawls.paths(domain, "LEFT_OUT"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(crawls.cause(domain, it)).isEqualTo("ENDLESS"));
        }
    }

    private static String day(int month, int day) {
        return month + "月" + day + "日";
    }

    /// Each day leads to the ten that follow.
    private static String next(AtomicInteger day) {
        var links = new StringBuilder();
        var today = day.getAndIncrement();
        for (var at = today + 1; at <= today + 10; at++) {
            links.append("<a href=/cal/2026/%d/%d>%d</a>".formatted(at / 28 + 1, at % 28 + 1, at));
        }
        return links.toString();
    }

    @Test
    void seesOnePageBehindAllItsSessions() throws IOException {
        try (var site = new LocalSite()) {
            site.on(
                    "/",
                    it -> {
                        var session = UUID.randomUUID();
                        var html =
                                "<a href='/x.jsp;jsessionid=%s?id=1'>x</a><a href='/y.php?PHPSESSID=%s'>y</a>"
                                        .formatted(session, session);
                        LocalSite.send(it, 200, bytes(page("首页标题", html)), "text/html");
                    });
            site.page("/x.jsp", page("甲页标题", "道路施工期间交通管制的安排"))
                    .page("/y.php", page("乙页标题", "秋季入学须知"));
            var domain = crawls.finished(site);
            crawls.again(domain);
            crawls.finish(domain);
            assertThat(crawls.stored(domain)).contains("/x.jsp?id=1", "/y.php").hasSize(3);
        }
    }

    @Test
    void readsSomeOfAHundredThousandLinks() throws IOException {
        try (var site = new LocalSite()) {
            var links = new StringBuilder();
            for (var at = 0; at < 2500; at++) {
                links.append("<a href=/p").append(at).append("x>x</a>");
            }
            site.page("/", page("链接很多", links.toString()));
            var domain = crawls.finished(site);
            assertThat(crawls.passedOver(domain, Cause.TOO_MANY_LINKS)).isEqualTo(2000);
            assertThat(crawls.paths(domain, "GONE")).hasSize(500);
        }
    }

    @Test
    void endsRedirectsThatGoInCircles() throws IOException {
        try (var site = new LocalSite()) {
            site.page("/", page("首页标题", "<a href=/a>a</a><a href=/self>s</a><a href=/away>w</a>"));
            site.redirect("/a", "/b").redirect("/b", "/c").redirect("/c", "/a");
            site.redirect("/self", "/self").redirect("/away", "http://other.example/");
            var domain = crawls.finished(site);
            assertThat(crawls.cause(domain, "/c")).isEqualTo("REDIRECT_LOOP");
            assertThat(crawls.cause(domain, "/self")).isEqualTo("REDIRECT_LOOP");
            assertThat(crawls.cause(domain, "/away")).isEqualTo("MOVED_AWAY");
        }
    }

    @Test
    void takesInNoBombAndNoGiant() throws IOException {
        try (var site = new LocalSite()) {
            site.page(
                    "/",
                    page("首页标题", "<a href=/bomb>b</a><a href=/giant>g</a><a href=/slow>s</a>"));
            site.on(
                    "/bomb",
                    it -> {
                        it.getResponseHeaders().set("Content-Encoding", "gzip");
                        LocalSite.send(it, 200, bomb(), "text/html");
                    });
            site.bytes("/giant", new byte[200_000], "text/html");
            var domain = crawls.finished(site);
            assertThat(crawls.cause(domain, "/bomb")).isEqualTo("INFLATES_TOO_MUCH");
            assertThat(crawls.cause(domain, "/giant")).isEqualTo("TOO_LARGE");
        }
    }

    @Test
    void keepsWithinItsBounds() throws IOException {
        try (var site = new LocalSite()) {
            site.page(
                    "/",
                    page(
                            "首页标题",
                            "<a href=/1>1</a><a href=zw/zw/zw/x>r</a><a href='/q?a=1&b=2'>q</a>"));
            site.page("/1", page("一层标题", "<a href=/2>2</a>道路施工"))
                    .page("/2", page("两层标题", "<a href=/3>3</a>秋季入学"));
            site.page("/q", page("带参数的标题", "居民身份证办理"));
            var domain = crawls.finish(crawls.begin(site, List.of(), 2, QueryRule.NONE));
            assertThat(crawls.stored(domain)).containsExactly("/", "/1", "/2", "/q");
            assertThat(crawls.passedOver(domain, Cause.TOO_DEEP)).isEqualTo(1);
            assertThat(crawls.passedOver(domain, Cause.REPEATING_PATH)).isEqualTo(1);
        }
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            for (var megabyte = 0; megabyte < 20; megabyte++) {
                packed.write(new byte[1024 * 1024]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String page(String title, String body) {
        return "<title>" + title + "</title><body><h1>" + title + "</h1><div>" + body + "</div>";
    }
}
