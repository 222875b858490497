package org.chengmen.publishing.harvest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Objects;
import java.util.UUID;

@PortalTest
class HarvestDeskPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Newsroom room;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PUBLISHER", "SITE_ADMINISTRATOR"})
    void opensToNoOtherRole(Role role) {
        for (var path : new String[] {"/desk/harvest", "/api/harvest"}) {
            assertThat(portal.get().uri(path).with(TestPersons.staff(role)))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void addsShowsPausesAndRemovesASource() {
        var address = "https://www.district.example/" + UUID.randomUUID();
        var added = add(address);
        assertThat(added).hasStatus(HttpStatus.FOUND);
        var page =
                Objects.requireNonNull(added.getResponse().getRedirectedUrl())
                        .replaceFirst("[?].*", "");
        assertThat(get(page, room.publisher)).bodyText().contains(address, "等待第一次采集");
        assertThat(get(page + "?lang=en", room.publisher))
                .bodyText()
                .contains("Waits for its first time");
        assertThat(get("/desk/harvest", room.publisher)).bodyText().contains(address);
        assertThat(get("/api/harvest", room.publisher)).bodyText().contains(address);
        assertThat(post(page + "/pause")).hasStatus(HttpStatus.FOUND);
        assertThat(get(page, room.publisher)).bodyText().contains("已暂停");
        var stranger =
                Newsroom.person("别人", Role.PUBLISHER, room.siteOf("jiangan").owner().value());
        assertThat(get(page, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(page + "/remove")).hasStatus(HttpStatus.FOUND);
        assertThat(get(page, room.publisher)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void rendersTheFormAgain() {
        assertThat(add("file:///etc/passwd"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#address\"");
    }

    private MvcTestResult add(String address) {
        return portal.post()
                .uri("/desk/harvest")
                .with(TestPersons.as(room.publisher))
                .with(csrf())
                .param("member", room.siteOf("jiangan").id().value().toString())
                .param("target", room.site.id().value().toString())
                .param("kind", "FEED")
                .param("address", address)
                .param("every", "60")
                .exchange();
    }

    private MvcTestResult post(String path) {
        return portal.post().uri(path).with(TestPersons.as(room.publisher)).with(csrf()).exchange();
    }

    private MvcTestResult get(String path, SignedIn person) {
        return portal.get().uri(path).with(TestPersons.as(person)).exchange();
    }
}
