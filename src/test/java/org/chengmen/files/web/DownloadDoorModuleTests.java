package org.chengmen.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.alliance.Alliance;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.FilesSettings;
import org.chengmen.files.TestSettings;
import org.chengmen.files.downloads.DownloadTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

@PortalTest
class DownloadDoorModuleTests {

    private static final String HOST = "download.example";

    @Autowired Alliance alliance;
    @Autowired Files files;
    @Autowired FileAnswers answers;
    @Autowired DownloadTokens tokens;
    FileStage stage;
    DownloadHost host;

    @BeforeEach
    void open() {
        stage = new FileStage(files, FileStage.freshOrganisation(alliance));
        host = new DownloadHost(settings(), tokens);
    }

    private static FilesSettings settings() {
        var given = TestSettings.in(Path.of("nowhere"));
        return new FilesSettings(
                given.folder(),
                given.kinds(),
                given.maxSize(),
                given.quota(),
                given.spare(),
                given.concurrency(),
                given.archive(),
                given.picture(),
                given.laboratory(),
                null,
                HOST,
                given.scanPatience());
    }

    @Test
    void handsAFileOverToWhoBringsItsToken() throws Exception {
        var file = stage.text("通知.txt", "通知");
        var answer = ask(URI.create(Objects.requireNonNull(address(file))));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).hasSize((int) file.size());
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void opensNothingElse() throws Exception {
        var file = stage.text("一.txt", "一");
        var other = stage.text("二.txt", "二");
        var token = tokens.of(other.id());
        for (var path :
                new String[] {
                    file.href(),
                    file.href() + "?token=",
                    file.href() + "?token=" + token,
                    file.href() + "?token=*",
                    other.href() + "?token=" + token.substring(1),
                    "/?token=" + token,
                    "/sign-in"
                }) {
            assertThat(ask(URI.create("http://" + HOST + path)).getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void leavesPicturesAndOtherHostsAlone() throws Exception {
        assertThat(address(stage.picture(40))).isNull();
        var chain = new MockFilterChain();
        var request = new MockHttpServletRequest("GET", "/");
        door().doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isNotNull();
    }

    private @Nullable String address(FileView file) {
        return host.address(file, new MockHttpServletRequest("GET", file.href()));
    }

    private DownloadDoor door() {
        return new DownloadDoor(host, tokens, files, answers);
    }

    private MockHttpServletResponse ask(URI address) throws Exception {
        var request = new MockHttpServletRequest("GET", address.getRawPath());
        request.setServerName(HOST);
        if (address.getRawQuery() != null) {
            request.setParameter("token", address.getRawQuery().substring("token=".length()));
        }
        var response = new MockHttpServletResponse();
        door().doFilter(request, response, new MockFilterChain());
        return response;
    }
}
