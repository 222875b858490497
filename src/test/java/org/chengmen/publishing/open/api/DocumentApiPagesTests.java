package org.chengmen.publishing.open.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;

import org.chengmen.PortalTest;
import org.chengmen.publishing.open.Newsstand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@PortalTest
class DocumentApiPagesTests {

    @Autowired MockMvcTester web;
    @Autowired Newsstand stand;

    @Test
    void givesADocumentInEveryLanguageWithWhereItComesFrom() {
        var edition = stand.publish("给程序的");
        stand.translate(edition, "For programs");
        var json = json(Newsstand.HOST + "/api/documents/" + stand.number(edition));
        assertThat(JsonPath.<List<String>>read(json, "$[*].title"))
                .containsExactly("给程序的", "For programs");
        assertThat(JsonPath.<String>read(json, "$[0].state")).isEqualTo("live");
        assertThat(JsonPath.<String>read(json, "$[0].content")).contains("正文：给程序的");
        assertThat(JsonPath.<String>read(json, "$[0].provenance.organisation")).isEqualTo("fgw");
        assertThat(JsonPath.<String>read(json, "$[0].provenance.column"))
                .isEqualTo(stand.column.path());
    }

    @Test
    void saysWhyADocumentIsGoneAndNothingMore() {
        var edition = stand.publish("误发的公民信息");
        stand.remove(edition, "含有个人信息");
        var json = json(Newsstand.HOST + "/api/documents/" + stand.number(edition));
        assertThat(json).doesNotContain("误发的公民信息").contains("含有个人信息");
        assertThat(JsonPath.<String>read(json, "$[0].state")).isEqualTo("removed");
        assertThat(JsonPath.<String>read(json, "$[0].replacement"))
                .isEqualTo(Newsstand.HOST + "/about");
    }

    @Test
    void keepsSitesApart() {
        var number = stand.number(stand.publish("只在这里"));
        assertThat(web.get().uri(Newsstand.OTHER + "/api/documents/" + number))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(json("/api/documents/" + number)).contains("只在这里");
        assertThat(json(Newsstand.OTHER + "/api/changes")).doesNotContain("只在这里");
    }

    @Test
    void walksThroughAColumnByKey() {
        var address = Newsstand.HOST + "/api" + stand.column.address() + "/documents";
        for (var each = 0; each < 52; each++) {
            stand.publish("第 " + each + " 篇");
        }
        var first = web.get().uri(address).exchange();
        var link = Objects.requireNonNull(first.getResponse().getHeader("Link"));
        var next = link.substring(1, link.indexOf('>'));
        assertThat(first).bodyJson().extractingPath("$.length()").isEqualTo(50);
        assertThat(first).bodyJson().extractingPath("$[0].title").isEqualTo("第 51 篇");
        assertThat(web.get().uri(Newsstand.HOST + next))
                .bodyJson()
                .extractingPath("$[0].title")
                .isEqualTo("第 1 篇");
    }

    @Test
    void listsTheColumnsOfTheSite() {
        assertThat(web.get().uri("/api/columns"))
                .bodyJson()
                .extractingPath("$[?(@.path == 'news/city')].documents")
                .asArray()
                .containsExactly("/api/columns/news/city/documents");
    }

    /// What a program that keeps a copy does, again and again.
    @Test
    void letsAProgramKeepACopy() {
        var copy = new HashMap<Integer, String>();
        var token = follow(copy, "0");
        var kept = stand.publish("副本中的");
        var gone = stand.publish("副本中没有的");
        token = follow(copy, token);
        assertThat(copy).containsValues("副本中的", "副本中没有的");
        stand.withdraw(gone, "有误");
        token = follow(copy, token);
        assertThat(copy).containsEntry((int) stand.number(kept), "副本中的");
        assertThat(copy).doesNotContainKey((int) stand.number(gone));
        assertThat(follow(copy, token)).isEqualTo(token);
    }

    private String follow(Map<Integer, String> copy, String since) {
        var token = since;
        var more = true;
        while (more) {
            var json = json(Newsstand.HOST + "/api/changes?since=" + token);
            List<Map<String, Object>> changes =
                    JsonPath.read(json, "$.changes[?(@.language == 'zh')]");
            changes.forEach(it -> take(copy, it));
            token = JsonPath.read(json, "$.next");
            more = JsonPath.read(json, "$.more");
        }
        return token;
    }

    private static void take(Map<Integer, String> copy, Map<String, Object> change) {
        var number = (Integer) change.get("number");
        if (Objects.equals(change.get("state"), "live")) {
            copy.put(number, String.valueOf(change.get("title")));
        } else {
            copy.remove(number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.5", "9999999999999999999", "%27%20or%201=1"})
    void refusesATokenThatItNeverGave(String token) {
        assertThat(web.get().uri(URI.create("/api/changes?since=" + token)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("open-refusal.token-malformed");
    }

    @Test
    void saysThatATokenOfAnotherHistoryIsGone() {
        assertThat(web.get().uri("/api/changes?since=999999999999999999"))
                .hasStatus(HttpStatus.GONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/columns/nowhere/documents",
                "/api/columns/news",
                "/api/columns/documents",
                "/api/documents/0"
            })
    void knowsNothingElse(String address) {
        assertThat(web.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    /// Every path that is open to all is answered, and nothing in an answer is left undescribed.
    @Test
    void describesWhatItAnswers() {
        var description = json("/api/openapi.json");
        var edition = stand.publish("有说明的");
        var line = json(Newsstand.HOST + "/api/documents/" + stand.number(edition));
        Map<String, Map<String, ?>> paths = JsonPath.read(description, "$.paths");
        Map<String, Object> described =
                JsonPath.read(description, "$.components.schemas.Document.properties");
        Map<String, Object> answered = JsonPath.read(line, "$[0]");
        assertThat(described.keySet()).isEqualTo(answered.keySet());
        for (var path : openPaths(paths)) {
            var filled =
                    path.replace("{number}", "" + stand.number(edition))
                            .replace("{path}", stand.column.path());
            assertThat(web.get().uri(Newsstand.HOST + filled)).as(path).hasStatusOk();
        }
    }

    /// Those that answer to everybody: neither for a member's token nor for writing only.
    private static List<String> openPaths(Map<String, Map<String, ?>> paths) {
        return paths.entrySet().stream()
                .filter(it ->
                        it.getValue().get("get") instanceof Map<?, ?> read
                                && !read.containsKey("security"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String json(String address) {
        var answer = web.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
