package org.chengmen.search.crawl.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.access.Role;
import org.chengmen.search.crawl.Crawls;
import org.chengmen.search.crawl.LocalSite;
import org.chengmen.search.spi.SearchEntry;
import org.chengmen.search.spi.SearchSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

@PortalTest
class PushedPagesApiPagesTests {

    private static final String TEXT = "道路施工期间交通管制的安排，请市民绕行并注意安全。";

    @Autowired MockMvcTester pages;
    @Autowired Alliance alliance;
    @Autowired Crawls crawls;
    @Autowired List<SearchSource> sources;
    @Autowired JdbcClient database;

    @AfterEach
    void giveUp() {
        crawls.giveUp();
    }

    @Test
    void takesPagesOnceAndDoesNotDoubleThem() throws IOException {
        try (var site = new LocalSite()) {
            site.page("/", "<title>抓取到的标题</title><p>" + TEXT);
            var domain = crawls.finished(site);
            var token = token(alliance.portal().owner().value());
            var page = page(site.address() + "/?PHPSESSID=1", "推送的标题");
            assertThat(put(token, page))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"received\":1", "\"changed\":1");
            assertThat(put(token, page)).bodyText().contains("\"changed\":0");
            crawls.again(domain);
            database.sql("update search.crawl_page set due_at = null where pushed_at is not null")
                    .update();
            crawls.finish(domain);
            assertThat(find(site))
                    .singleElement()
                    .satisfies(it -> assertThat(it.words().title()).isEqualTo("推送的标题"));
            assertThat(delete(token, site.address() + "/"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"changed\":1");
            assertThat(find(site)).isEmpty();
            assertThat(delete(token, site.address() + "/")).bodyText().contains("\"changed\":0");
            assertThat(ping(token, site.host())).hasStatusOk();
        }
    }

    @Test
    void givesTheSameAnswerToTheSameKey() throws IOException {
        try (var site = new LocalSite()) {
            crawls.begin(site);
            var token = token(alliance.portal().owner().value());
            var key = UUID.randomUUID().toString();
            var page = page(site.address() + "/n", "标题");
            var first = put(token, key, page).getResponse().getContentAsString();
            assertThat(put(token, key, page)).bodyText().isEqualTo(first);
            assertThat(put(token, key, page(site.address() + "/m", "别的")))
                    .hasStatus4xxClientError();
        }
    }

    @Test
    void takesNothingWithoutATokenOrForOthers() throws IOException {
        try (var site = new LocalSite()) {
            crawls.begin(site);
            var page = page(site.address() + "/x", "标题");
            assertThat(put("", page)).hasStatus(401);
            assertThat(put("cmp_wrong", page)).hasStatus(401);
            var other =
                    alliance.organisations().stream()
                            .filter(it -> it.parent() != null && it.active())
                            .findFirst()
                            .orElseThrow();
            assertThat(put(token(other.id().value()), page))
                    .hasStatus(403)
                    .bodyText()
                    .contains("pages[0].address");
            var mine = token(alliance.portal().owner().value());
            assertThat(put(mine, page("http://unknown.example/x", "标题"))).hasStatus(403);
            assertThat(find(site)).isEmpty();
        }
    }

    @Test
    void saysEverythingThatIsWrongWithABatch() throws IOException {
        try (var site = new LocalSite()) {
            crawls.begin(site);
            var token = token(alliance.portal().owner().value());
            var bad = "{\"address\":\"x\",\"title\":\"\",\"text\":\" \",\"language\":\"fr\"}";
            assertThat(put(token, bad))
                    .hasStatus(422)
                    .bodyText()
                    .contains(
                            "pages[0].address",
                            "pages[0].title",
                            "pages[0].text",
                            "pages[0].language");
            assertThat(put(token, "")).hasStatus(422);
            assertThat(put(token, String.join(",", java.util.Collections.nCopies(51, bad))))
                    .hasStatus(422)
                    .bodyText()
                    .contains("50");
        }
    }

    @Test
    void takesNoTokenThatWasEnded() throws IOException {
        try (var site = new LocalSite()) {
            crawls.begin(site);
            var token = token(alliance.portal().owner().value());
            var id =
                    database.sql(
                                    "select id from search.push_token where ended_at is null order by created_at desc limit 1")
                            .query(UUID.class)
                            .single();
            assertThat(
                            pages.post()
                                    .uri("/desk/search/tokens/" + id + "/end")
                                    .with(
                                            TestPersons.staffOf(
                                                    UUID.randomUUID(), Role.SITE_ADMINISTRATOR))
                                    .with(csrf()))
                    .hasStatus(404);
            assertThat(
                            pages.post()
                                    .uri("/desk/search/tokens/" + id + "/end")
                                    .with(TestPersons.staff(Role.SYSTEM_ADMINISTRATOR))
                                    .with(csrf()))
                    .hasStatus3xxRedirection();
            assertThat(put(token, page(site.address() + "/x", "标题"))).hasStatus(401);
        }
    }

    @Test
    void keepsNoToken() {
        var token = token(alliance.portal().owner().value());
        assertThat(
                        database.sql(
                                        "select count(*) from search.push_token where hash = convert_to(:t, 'UTF8')")
                                .param("t", token)
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(
                        pages.get()
                                .uri("/desk/search/tokens")
                                .with(TestPersons.staff(Role.SYSTEM_ADMINISTRATOR)))
                .bodyText()
                .doesNotContain(token);
        assertThat(
                        pages.post()
                                .uri("/desk/search/tokens")
                                .param("name", "")
                                .with(TestPersons.staff(Role.SYSTEM_ADMINISTRATOR))
                                .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("请填写名称", "请选择您管理的单位");
    }

    private String token(UUID organisation) {
        var answer =
                pages.post()
                        .uri("/desk/search/tokens")
                        .param("name", "测试系统")
                        .param("organisation", organisation.toString())
                        .with(TestPersons.staff(Role.SYSTEM_ADMINISTRATOR))
                        .with(csrf())
                        .exchange();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString())
                    .select("main code")
                    .text();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String page(String address, String title) {
        return "{\"address\":\"%s\",\"title\":\"%s\",\"text\":\"%s\",\"publishedAt\":\"2026-03-05T01:00:00Z\"}"
                .formatted(address, title, TEXT);
    }

    private MvcTestResult put(String token, String page) {
        return put(token, UUID.randomUUID().toString(), page);
    }

    private MvcTestResult put(String token, String key, String page) {
        return pages.put()
                .uri("/api/search/pages")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"pages\":[" + page + "]}")
                .exchange();
    }

    private MvcTestResult delete(String token, String address) {
        return pages.delete()
                .uri("/api/search/pages")
                .param("address", address)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange();
    }

    private MvcTestResult ping(String token, String host) {
        return pages.post()
                .uri("/api/search/sitemap-ping")
                .param("host", host)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange();
    }

    private List<SearchEntry> find(LocalSite site) {
        var source =
                sources.stream().filter(it -> it.name().equals("pages")).findFirst().orElseThrow();
        return source.read(source.keysAfter("", 10_000)).stream()
                .filter(it -> it.place().address().startsWith(site.address()))
                .toList();
    }
}
