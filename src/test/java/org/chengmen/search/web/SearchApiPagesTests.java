package org.chengmen.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.search.index.Rest;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;

/// The search for programs and for the box.
@PortalTest
class SearchApiPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Rest rest;

    @BeforeEach
    void waitForTheIndex() throws InterruptedException {
        rest.await();
    }

    private MvcTestResult get(String path, String... parameters) {
        var request = portal.get().uri(path);
        for (var at = 0; at < parameters.length; at += 2) {
            request = request.queryParam(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }

    @Test
    void answersWithHitsAndFacets() {
        var answer = get("/api/search", "q", "公积金", "size", "2");
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.hits.length()").isEqualTo(2);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.hits[0].address")
                .asString()
                .startsWith("http");
        assertThat(answer).bodyJson().extractingPath("$.facets.kind[0].label").isEqualTo("稿件");
        assertThat(answer).bodyJson().extractingPath("$.next").asString().contains("page=2&size=2");
    }

    @Test
    void refusesAParameterThatItDoesNotKnow() {
        assertThat(get("/api/search", "q", "公积金", "colour", "red")).hasStatus(422);
        assertThat(get("/api/search", "q", "公积金", "size", "101")).hasStatus(422);
        assertThat(get("/api/search", "q", "公积金", "page", "60")).hasStatus(422);
    }

    @Test
    void suggestsByCharactersReadingAndInitials() throws UnsupportedEncodingException {
        assertThat(text(get("/search/suggestions", "q", "发展和改"))).contains("武汉市发展和改革委员会");
        assertThat(text(get("/search/suggestions", "q", "gongjij"))).contains("公积金");
        assertThat(text(get("/search/suggestions", "q", "fgw"))).contains("武汉市发展和改革委员会");
        assertThat(text(get("/search/suggestions", "q", ""))).isEqualTo("[\"\",[]]");
    }

    @Test
    void correctsAWordThatSoundsTheSame() throws UnsupportedEncodingException {
        var page = Jsoup.parse(text(get("/search", "q", "工积金")));
        assertThat(page.select(".meant a").eachText()).containsExactly("公积金");
    }

    @Test
    void feedsAnyQuestion() throws UnsupportedEncodingException {
        var feed = Jsoup.parse(text(get("/search.rss", "q", "公积金")), "", Parser.xmlParser());
        assertThat(feed.select("item > link").eachText())
                .isNotEmpty()
                .allMatch(it -> it.startsWith("http"));
    }

    @Test
    void describesItselfToBrowsers() throws UnsupportedEncodingException {
        assertThat(text(get("/opensearch.xml")))
                .contains("template=\"http://localhost/search?q={searchTerms}\"");
    }
}
