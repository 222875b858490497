package org.chengmen.publishing.submissions.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.exchange.Exchange;
import org.chengmen.publishing.submissions.Member;
import org.chengmen.publishing.submissions.TokenBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.UUID;

@PortalTest
class SubmissionApiPagesTests {

    private static final String DOCUMENT =
            """
            {"title": "接口报送的稿件", "content": "<p>正文</p><iframe src='x'></iframe>", "category": "动态"}
            """;

    @Autowired MockMvcTester portal;
    @Autowired Member member;
    @Autowired Exchange exchange;
    @Autowired Newsroom room;
    @Autowired TokenBook book;

    TokenBook.Given given;
    String id;

    @BeforeEach
    void begin() {
        given = member.token();
        id = "news/" + UUID.randomUUID();
    }

    private MvcTestResult send(HttpMethod method, String path, String body) {
        return send(method, path, body, given.secret());
    }

    private MvcTestResult send(HttpMethod method, String path, String body, String token) {
        return portal.method(method)
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void createsChangesReadsAndWithdraws() {
        var path = "/api/submissions/" + id;
        var created = send(HttpMethod.PUT, path, DOCUMENT);
        assertThat(created).hasStatus(HttpStatus.CREATED);
        assertThat(created).bodyJson().extractingPath("$.result").isEqualTo("created");
        assertThat(created).bodyJson().extractingPath("$.id").isEqualTo(id);
        assertThat(created).bodyJson().extractingPath("$.offers[0].state").isEqualTo("open");
        var again = send(HttpMethod.PUT, path, DOCUMENT);
        assertThat(again).hasStatus(HttpStatus.OK);
        assertThat(again).bodyJson().extractingPath("$.result").isEqualTo("unchanged");
        var changed = send(HttpMethod.PUT, path, DOCUMENT.replace("接口", "程序"));
        assertThat(changed).bodyJson().extractingPath("$.version").isEqualTo(2);
        assertThat(send(HttpMethod.GET, path, ""))
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("程序报送的稿件");
        var withdrawn = send(HttpMethod.DELETE, path + "?reason=内容有误", "");
        assertThat(withdrawn).bodyJson().extractingPath("$.state").isEqualTo("withdrawn");
        assertThat(withdrawn).bodyJson().extractingPath("$.offers[0].state").isEqualTo("overtaken");
    }

    @Test
    void answersProblemsByTheirCodes() {
        var path = "/api/submissions/" + id;
        var refused = send(HttpMethod.PUT, path, "{\"title\": \"\", \"target\": \"nowhere\"}");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused).bodyText().contains("submission-refusal.target-unknown");
        assertThat(send(HttpMethod.PUT, path, "{")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send(HttpMethod.GET, path, "")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void knowsNobodyWithoutATokenThatHolds() {
        var path = "/api/submissions/" + id;
        assertThat(portal.get().uri(path)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(portal.get().uri(path).with(TestPersons.staff(Role.SITE_ADMINISTRATOR)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        var guessed = given.secret().substring(0, given.secret().length() - 4) + "AAAA";
        assertThat(send(HttpMethod.GET, path, "", guessed)).hasStatus(HttpStatus.UNAUTHORIZED);
        room.does(
                exchange.stranger(Role.SITE_ADMINISTRATOR), () -> book.revoke(given.token().id()));
        assertThat(send(HttpMethod.PUT, path, DOCUMENT)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void takesABatchOneByOne() {
        var batch =
                """
                {"submissions": [
                  {"id": "%s/1", "document": {"title": "第一篇", "content": "正文"}},
                  {"id": "%s/2", "document": {"title": "没有正文"}},
                  {"id": "%s/3", "document": {"title": "第三篇", "content": "正文"}}]}
                """
                        .formatted(id, id, id);
        var lines = send(HttpMethod.POST, "/api/submissions", batch);
        assertThat(lines).hasStatus(HttpStatus.OK);
        assertThat(lines).bodyJson().extractingPath("$[0].receipt.result").isEqualTo("created");
        assertThat(lines)
                .bodyJson()
                .extractingPath("$[1].problems[0].code")
                .isEqualTo("publishing-refusal.body-missing");
        assertThat(lines).bodyJson().extractingPath("$[2].receipt.result").isEqualTo("created");
        assertThat(send(HttpMethod.POST, "/api/submissions", "{\"submissions\": []}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void isDescribed() {
        assertThat(portal.get().uri("/api/openapi.json"))
                .bodyJson()
                .extractingPath("$.paths['/api/submissions/{id}'].put")
                .isNotNull();
    }
}
