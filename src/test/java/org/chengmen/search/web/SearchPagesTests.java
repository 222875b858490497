package org.chengmen.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.alliance.Alliance;
import org.chengmen.search.index.Rest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;

@PortalTest
class SearchPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Alliance alliance;
    @Autowired Rest rest;

    @BeforeEach
    void waitForTheIndex() throws InterruptedException {
        rest.await();
    }

    private MvcTestResult get(String host, String... parameters) {
        var request = portal.get().uri("/search").header("Host", host);
        for (var at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Document found(String... parameters) {
        return page(get(alliance.portal().host(), parameters));
    }

    @Test
    void isTheBoxOfEverySite() {
        assertThat(page(get(alliance.portal().host())).select(".masthead form").attr("action"))
                .isEqualTo("/search");
        assertThat(page(get("fgw.wuhan.example")).select(".masthead form").attr("action"))
                .isEqualTo("/search");
    }

    @Test
    void helpsWhoHasNotAskedYet() {
        assertThat(found().select("main h2").eachText()).contains("怎样搜得更准");
    }

    @Test
    void showsWhatItFoundMarkedAndWithFacts() {
        var page = found("q", "公积金");
        assertThat(page.select(".hit mark").eachText()).contains("公积金");
        assertThat(page.select(".hit__facts time")).isNotEmpty();
        assertThat(page.select("[role=status]").text()).contains("条结果");
    }

    @Test
    void escapesWhatSomebodyTyped() {
        var page = found("q", "<script>alert(1)</script> 通知");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("#q").attr("value")).isEqualTo("<script>alert(1)</script> 通知");
    }

    @Test
    void narrowsByALinkAndWidensAgain() {
        var page = found("q", "通知");
        assertThat(page.select(".facets__wide .facet a").attr("href")).startsWith("/search?q=%E9%80%9A%E7%9F%A5&");
    }

    @Test
    void searchesOnlyItsOwnSiteOnAMembersSite() {
        var page = page(get("fgw.wuhan.example", "q", "通知"));
        assertThat(page.select("input[value=site]").hasAttr("checked")).isTrue();
        assertThat(page.select(".hit__title a").eachAttr("href"))
                .allMatch(it -> it.startsWith("/"));
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() {
        var page = found("q", "饕餮饕餮饕餮", "in", "title");
        assertThat(page.select(".empty__title").text()).isEqualTo("没有找到相关内容");
        assertThat(page.select("main a").eachText()).contains("不限标题，在全文中搜索");
    }

    @Test
    void refusesDatesThatAreNoneAndPagesTooDeep() {
        var malformed = get(alliance.portal().host(), "q", "通知", "from", "昨天");
        assertThat(malformed).hasStatus(422);
        assertThat(page(malformed).select(".govuk-error-summary").text()).contains("2025-03-01");
        assertThat(get(alliance.portal().host(), "q", "通知", "page", "51")).hasStatus(422);
        assertThat(get(alliance.portal().host(), "q", "通知", "page", "x")).hasStatus(422);
        assertThat(get(alliance.portal().host(), "q", "字".repeat(201))).hasStatus(422);
        assertThat(get(alliance.portal().host(), "q", "通知", "site", "nowhere.example"))
                .hasStatus(422);
    }

    @Test
    void speaksEnglish() {
        var page = found("q", "Wuhan", "lang", "en");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".hit__title a").attr("lang")).isEqualTo("en");
    }

    @Test
    void turnsPages() {
        var page = found("q", "通知");
        var next = page.select(".pagination .next").attr("href");
        assertThat(next).contains("page=2");
        assertThat(found("q", "通知", "page", "2").select(".pagination .previous").attr("href"))
                .doesNotContain("page=");
    }
}
