package org.chengmen.publishing.submissions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.exchange.Exchange;
import org.chengmen.publishing.submissions.Member;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

@PortalTest
class TokenDeskPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Member member;
    @Autowired Exchange exchange;
    @Autowired Newsroom room;
    @Autowired JdbcClient database;

    SignedIn administrator;

    @BeforeEach
    void begin() {
        administrator = exchange.stranger(Role.SITE_ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SITE_ADMINISTRATOR")
    void opensToNoOtherRole(Role role) {
        assertThat(portal.get().uri("/desk/member-tokens").with(TestPersons.staff(role)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsAKeyOnceAndKeepsOnlyItsHash() {
        var site = member.site.id().value().toString();
        var given = post("/desk/member-tokens", administrator, site, "name", "新系统", "days", "90");
        assertThat(given).hasStatus(HttpStatus.OK).hasHeader("Cache-Control", "no-store");
        var secret = page(given).select("code.secret").text();
        assertThat(secret).startsWith("chengmen_").hasSizeGreaterThan(50);
        var desk = page(get("/desk/member-tokens", administrator));
        assertThat(desk.text()).contains("新系统").doesNotContain(secret);
        var kept =
                database.sql("select string_agg(t::text, '') from publishing.member_token t")
                        .query(String.class)
                        .single();
        assertThat(kept).doesNotContain(secret);
        assertThat(kept.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }

    @Test
    void takesAKeyAway() {
        var token = member.token().token();
        var site = member.site.id().value().toString();
        assertThat(post("/desk/member-tokens/" + token.id() + "/revoke", administrator, site))
                .hasStatus(HttpStatus.FOUND);
        assertThat(post("/desk/member-tokens/" + token.id() + "/revoke", room.admin, site))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isForTheAdministratorsOfTheMemberOnly() {
        var site = member.site.id().value().toString();
        assertThat(get("/desk/member-tokens?site=" + site, room.admin))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/desk/member-tokens", room.admin, site, "name", "x", "days", "90"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void rendersTheFormAgainInBothLanguages() {
        var site = member.site.id().value().toString();
        var refused = post("/desk/member-tokens", administrator, site, "name", "", "days", "7");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(refused).select(".govuk-error-summary a")).hasSize(2);
        assertThat(page(get("/desk/member-tokens?lang=en", administrator)).select("h1").text())
                .isEqualTo("Tokens of members");
    }

    private MvcTestResult get(String path, SignedIn person) {
        return portal.get().uri(path).with(TestPersons.as(person)).exchange();
    }

    private MvcTestResult post(String path, SignedIn person, String site, String... fields) {
        var request = portal.post().uri(path).with(TestPersons.as(person)).with(csrf());
        request = request.param("site", site);
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
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
}
