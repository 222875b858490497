package org.chengmen.publishing.open.sitemaps;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.LinkAttributes;

import org.chengmen.PortalTest;
import org.chengmen.publishing.open.Newsstand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// A crawler's own parsers read the maps.
@PortalTest
class SitemapPagesTests {

    @Autowired MockMvcTester web;
    @Autowired Newsstand stand;

    @Test
    void keepsCrawlersOutOfTheDeskAndShowsThemTheMap() {
        var rules =
                new SimpleRobotRulesParser()
                        .parseContent(
                                Newsstand.HOST + "/robots.txt",
                                bytes("/robots.txt"),
                                "text/plain",
                                List.of("anybot"));
        assertThat(rules.getSitemaps()).containsExactly(Newsstand.HOST + "/sitemap.xml");
        assertThat(rules.isAllowed(Newsstand.HOST + "/documents/1")).isTrue();
        for (var closed : new String[] {"/desk", "/desk/documents", "/my", "/api/documents/1"}) {
            assertThat(rules.isAllowed(Newsstand.HOST + closed)).as(closed).isFalse();
        }
    }

    @Test
    void listsEveryDocumentInForceAndNothingElse() throws Exception {
        var live = stand.number(stand.publish("地图上的"));
        var gone = stand.publish("不在地图上的");
        stand.withdraw(gone, "有误");
        assertThat(addresses(Newsstand.HOST))
                .contains(address(live), Newsstand.HOST + stand.column.address())
                .doesNotContain(address(stand.number(gone)));
        assertThat(addresses(Newsstand.OTHER)).doesNotContain(address(live));
    }

    @Test
    void linksTheLanguagesOfADocument() throws Exception {
        var edition = stand.publish("两种语言的");
        stand.translate(edition, "In two languages");
        var address = address(stand.number(edition));
        var url =
                urls(Newsstand.HOST).stream()
                        .filter(it -> it.getUrl().toString().equals(address))
                        .findFirst()
                        .orElseThrow();
        assertThat(Arrays.stream(url.getAttributesForExtension(Extension.LINKS)))
                .extracting(it -> ((LinkAttributes) it).getHref().toString())
                .containsExactlyInAnyOrder(address, address + "?lang=en");
        assertThat(addresses(Newsstand.HOST)).contains(address + "?lang=en");
    }

    @Test
    void tellsTheNewsOfTwoDays() throws Exception {
        var number = stand.number(stand.publish("今天的新闻"));
        var news = (SiteMap) map(Newsstand.HOST, "/sitemap-news.xml");
        assertThat(news.getSiteMapUrls())
                .extracting(it -> it.getUrl().toString())
                .contains(address(number));
        assertThat(new String(bytes("/sitemap-news.xml"), StandardCharsets.UTF_8))
                .contains("<news:title>今天的新闻</news:title>");
    }

    @Test
    void knowsNoOtherMaps() {
        assertThat(web.get().uri("/sitemap-documents-999999999999.xml"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri("/sitemap-documents-x.xml")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String address(long number) {
        return Newsstand.HOST + "/documents/" + number;
    }

    private List<String> addresses(String host) throws Exception {
        return urls(host).stream().map(it -> it.getUrl().toString()).toList();
    }

    private List<SiteMapURL> urls(String host) throws Exception {
        var index = (SiteMapIndex) map(host, "/sitemap.xml");
        return index.getSitemaps().stream()
                .map(it -> it.getUrl().getPath())
                .filter(it -> !it.contains("news"))
                .map(it -> urlsOf(host, it))
                .flatMap(Collection::stream)
                .toList();
    }

    private Collection<SiteMapURL> urlsOf(String host, String path) {
        try {
            return ((SiteMap) map(host, path)).getSiteMapUrls();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private AbstractSiteMap map(String host, String path) throws Exception {
        var parser = new SiteMapParser(true);
        parser.setStrictNamespace(true);
        parser.enableExtensions();
        return parser.parseSiteMap(
                "application/xml", bytes(host, path), URI.create(host + path).toURL());
    }

    private byte[] bytes(String path) {
        return bytes(Newsstand.HOST, path);
    }

    private byte[] bytes(String host, String path) {
        var answer = web.get().uri(host + path).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
