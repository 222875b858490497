package org.chengmen.publishing.open.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;

import org.chengmen.PortalTest;
import org.chengmen.publishing.open.Newsstand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;

/// Rome reads the feeds as a real reader does.
@PortalTest
class FeedPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Newsstand stand;

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void givesTheNewestOfAColumnWithTheirTexts(String format) throws Exception {
        var edition = stand.publish("东湖绿道新段开放 " + format);
        var feed = read(Newsstand.HOST + columnFeed(format));
        assertThat(feed.getTitle()).startsWith("测试栏目 - ");
        assertThat(feed.getFeedType()).isEqualTo(format.equals("rss") ? "rss_2.0" : "atom_1.0");
        var first = feed.getEntries().getFirst();
        assertThat(first.getTitle()).isEqualTo("东湖绿道新段开放 " + format);
        assertThat(first.getUri())
                .isEqualTo(Newsstand.HOST + "/documents/" + stand.number(edition));
        assertThat(first.getPublishedDate()).isNotNull();
        assertThat(text(first)).contains("<p>正文：东湖绿道新段开放");
        assertThat(first.getCategories()).extracting("name").contains("测试栏目", "新闻动态");
    }

    @Test
    void givesAJsonFeed() {
        stand.publish("长江日报记者采访");
        assertThat(get(Newsstand.HOST + columnFeed("json")))
                .hasContentTypeCompatibleWith("application/feed+json")
                .bodyJson()
                .hasPathSatisfying(
                        "$.version",
                        it -> it.assertThat().isEqualTo("https://jsonfeed.org/version/1.1"))
                .hasPathSatisfying("$.items[0].title", it -> it.assertThat().isEqualTo("长江日报记者采访"))
                .hasPathSatisfying("$.language", it -> it.assertThat().isEqualTo("zh-CN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.rss", "/feeds/organisations/fgw.atom"})
    void showsADocumentInTheFeedsOfItsSiteAndOrganisation(String address) throws Exception {
        stand.publish("全市重大项目开工 " + address);
        assertThat(titles(Newsstand.HOST + address)).contains("全市重大项目开工 " + address);
    }

    @Test
    void keepsSitesApart() throws Exception {
        stand.publish("只在发改委网站");
        assertThat(titles(Newsstand.OTHER + "/feed.rss")).doesNotContain("只在发改委网站");
        assertThat(titles("/feed.rss")).doesNotContain("只在发改委网站");
        assertThat(titles(Newsstand.OTHER + "/feeds/organisations/fgw.rss")).isEmpty();
        assertThat(titles("/feeds/organisations/fgw.rss")).contains("只在发改委网站");
        assertThat(get(Newsstand.OTHER + columnFeed("rss"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void forgetsWhatWasWithdrawn() throws Exception {
        var edition = stand.publish("撤下的消息");
        var before = get(Newsstand.HOST + columnFeed("rss"));
        stand.withdraw(edition, "数据有误");
        assertThat(titles(Newsstand.HOST + columnFeed("rss"))).doesNotContain("撤下的消息");
        assertThat(again(before)).hasStatusOk();
    }

    @Test
    void answersAnUnchangedFeedInAFewBytes() {
        stand.publish("不变");
        var first = get(Newsstand.HOST + columnFeed("atom"));
        assertThat(again(first)).hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(
                        portal.get()
                                .uri(Newsstand.HOST + columnFeed("atom"))
                                .header("If-Modified-Since", header(first, "Last-Modified")))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void staysReadableWhateverStandsInADocument(String format) throws Exception {
        var edition = stand.publish("将被破坏 " + format);
        stand.spoil(edition, "坏\u0001\u000B字\uFFFE]]> <b>&\" 😀");
        var first = read(Newsstand.HOST + columnFeed(format)).getEntries().getFirst();
        assertThat(first.getTitle()).isEqualTo("坏字]]> <b>&\" 😀");
        assertThat(text(first)).contains("src=\"" + Newsstand.HOST + "/files/x/y.png\"");
    }

    @Test
    void speaksEnglish() throws Exception {
        var edition = stand.publish("两种语言");
        stand.translate(edition, "Two languages");
        var feed = read(Newsstand.HOST + columnFeed("atom") + "?lang=en");
        assertThat(feed.getTitle()).startsWith("Test column - ");
        assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo("Two languages");
        assertThat(feed.getEntries().getFirst().getUri()).endsWith("?lang=en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.exe",
                "/feeds/columns/nowhere.rss",
                "/feeds/columns/news",
                "/feeds/columns/news.",
                "/feeds/columns/.rss",
                "/feeds/columns/",
                "/feeds/organisations/nobody.rss"
            })
    void knowsNoOtherFeeds(String address) {
        assertThat(get(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String columnFeed(String format) {
        return "/feeds/columns/" + stand.column.path() + "." + format;
    }

    private MvcTestResult get(String address) {
        return portal.get().uri(address).exchange();
    }

    private MvcTestResult again(MvcTestResult first) {
        return portal.get()
                .uri(first.getRequest().getRequestURL().toString())
                .header("If-None-Match", header(first, "ETag"))
                .exchange();
    }

    private static String header(MvcTestResult answer, String name) {
        return Objects.requireNonNull(answer.getResponse().getHeader(name));
    }

    private List<String> titles(String address) throws Exception {
        return read(address).getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    private SyndFeed read(String address) throws Exception {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return new SyndFeedInput()
                .build(
                        new XmlReader(
                                new ByteArrayInputStream(
                                        answer.getResponse().getContentAsByteArray())));
    }

    private static String text(SyndEntry entry) {
        return entry.getContents().getFirst().getValue();
    }
}
