package org.chengmen.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.kernel.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.UUID;

@PortalTest
class FilePagesTests {

    private static final String DIGITS = "0123456789";

    @Autowired MockMvcTester portal;
    @Autowired Files files;
    @Autowired Alliance alliance;
    @Autowired JdbcClient jdbc;

    private UUID organisation;
    private FileStage stage;

    @BeforeEach
    void set() {
        organisation = FileStage.freshOrganisation(alliance);
        stage = new FileStage(files, organisation);
    }

    @Test
    void handsAFileOverAndNothingMore() throws IOException {
        var answer = get(stage.text("通知.txt", DIGITS));
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsString()).isEqualTo(DIGITS);
        assertThat(answer)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasHeader("Cache-Control", "public, max-age=604800")
                .hasHeader("Content-Type", "application/octet-stream")
                .hasHeader("Content-Length", "10");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E9%80%9A%E7%9F%A5.txt");
    }

    @Test
    void showsPicturesWhereTheyStandInTheWidthThatIsAskedFor() throws IOException {
        var picture = stage.picture(700);
        var answer = get(picture);
        assertThat(answer).hasContentType("image/png");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("inline;");
        var smaller = portal.get().uri(URI.create(picture.href() + "?width=300")).exchange();
        assertThat(smaller).hasStatusOk();
        assertThat(smaller.getResponse().getHeader("ETag")).endsWith("-320\"");
        assertThat(smaller.getResponse().getContentAsByteArray().length)
                .isLessThan(answer.getResponse().getContentAsByteArray().length);
    }

    @Test
    void givesOneStretchOfAFile() throws IOException {
        var file = stage.text("a.txt", DIGITS);
        assertRange(file, "bytes=2-4", "234", "bytes 2-4/10");
        assertRange(file, "bytes=7-", "789", "bytes 7-9/10");
        assertRange(file, "bytes=-2", "89", "bytes 8-9/10");
        assertRange(file, "bytes=8-99", "89", "bytes 8-9/10");
    }

    private void assertRange(FileView file, String range, String body, String header)
            throws UnsupportedEncodingException {
        var answer = portal.get().uri(uri(file)).header("Range", range).exchange();
        assertThat(answer).hasStatus(206).hasHeader("Content-Range", header);
        assertThat(answer.getResponse().getContentAsString()).isEqualTo(body);
    }

    @Test
    void givesTheWholeWhereARangeMakesNoSense() throws IOException {
        var file = stage.text("a.txt", DIGITS);
        for (var range : new String[] {"bytes=4-2", "bytes=0-1,3-4", "lines=1-2", "bytes=-", "x"}) {
            assertThat(portal.get().uri(uri(file)).header("Range", range)).as(range).hasStatusOk();
        }
        assertThat(portal.get().uri(uri(file)).header("Range", "bytes=10-"))
                .hasStatus(416)
                .hasHeader("Content-Range", "bytes */10");
    }

    @Test
    void givesTheWholeWhereTheRangeIsOfAnotherVersion() throws IOException {
        var file = stage.text("a.txt", DIGITS);
        var request = portal.get().uri(uri(file)).header("Range", "bytes=0-1");
        assertThat(request.header("If-Range", "\"other\"")).hasStatusOk();
    }

    @Test
    void sendsNothingAgainThatDidNotChange() throws IOException {
        var file = stage.text("a.txt", DIGITS);
        var etag = "\"" + file.checksum() + "\"";
        assertThat(get(file)).hasHeader("ETag", etag);
        assertThat(portal.get().uri(uri(file)).header("If-None-Match", etag)).hasStatus(304);
    }

    @Test
    void answersHeadWithoutBytes() throws IOException {
        var answer = portal.head().uri(uri(stage.text("a.txt", DIGITS))).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Length", "10");
        assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void knowsAFileOnlyByItsWholeAddress() throws IOException {
        var file = stage.text("a.txt", DIGITS);
        assertThat(portal.get().uri("/files/" + file.id().value() + "/b.txt")).hasStatus(404);
        assertThat(portal.get().uri("/files/" + UUID.randomUUID() + "/a.txt")).hasStatus(404);
        assertThat(portal.get().uri("/files/x/a.txt")).hasStatus(404);
    }

    @Test
    void showsInternalFilesToTheOrganisationsStaffAlone() throws IOException {
        var file = stage.internal("内部.txt");
        assertThat(get(file)).hasStatus(404);
        assertThat(get(file, TestPersons.citizen())).hasStatus(404);
        assertThat(
                        get(
                                file,
                                TestPersons.staffOf(
                                        FileStage.freshOrganisation(alliance), Role.EDITOR)))
                .hasStatus(404);
        assertThat(get(file, TestPersons.staffOf(organisation, Role.REVIEWER))).hasStatus(404);
        assertThat(get(file, TestPersons.staffOf(organisation, Role.EDITOR)))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store");
    }

    @Test
    void showsPrivateFilesThatNoRoomSpeaksForToNobody() throws IOException {
        var file = stage.ofNobody("无主.txt");
        assertThat(get(file, TestPersons.staffOf(organisation, Role.SITE_ADMINISTRATOR)))
                .hasStatus(404);
        assertThat(get(file, TestPersons.staff(Role.SYSTEM_ADMINISTRATOR))).hasStatus(404);
    }

    @Test
    void saysThatAFileIsGone() throws IOException {
        var file = stage.text("a.txt", DIGITS);
        var internal = stage.internal("b.txt");
        files.remove(file.id());
        files.remove(internal.id());
        assertThat(get(file)).hasStatus(HttpStatus.GONE);
        assertThat(get(internal, TestPersons.staffOf(organisation, Role.EDITOR))).hasStatus(404);
    }

    @Test
    void holdsBackWhatIsStillBeingChecked() throws IOException {
        var file = stage.text("a.txt", DIGITS + UUID.randomUUID());
        become(file, "CHECKING");
        assertThat(get(file)).hasStatus(503).headers().containsHeader("Retry-After");
        become(file, "REFUSED");
        assertThat(get(file)).hasStatus(410);
    }

    private void become(FileView file, String state) {
        jdbc.sql("update files.content set state = :state where checksum = :checksum")
                .param("state", state)
                .param("checksum", file.checksum())
                .update();
    }

    private static URI uri(FileView file) {
        return URI.create(file.href());
    }

    private MvcTestResult get(FileView file, RequestPostProcessor... persons) {
        var request = portal.get().uri(uri(file));
        for (var person : persons) {
            request = request.with(person);
        }
        return request.exchange();
    }
}
