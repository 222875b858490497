package org.chengmen.files.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.files.Files;
import org.chengmen.files.SampleFiles;
import org.chengmen.kernel.access.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

@PortalTest
class FilesDeskPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Files files;
    @Autowired Alliance alliance;

    private UUID organisation;
    private RequestPostProcessor editor;

    @BeforeEach
    void set() {
        organisation = FileStage.freshOrganisation(alliance);
        editor = TestPersons.staffOf(organisation, Role.EDITOR);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensForThoseWhoWorkWithFiles(Role role) {
        var works =
                role == Role.EDITOR || role == Role.PUBLISHER || role == Role.SITE_ADMINISTRATOR;
        assertThat(portal.get().uri("/desk/files").with(TestPersons.staffOf(organisation, role)))
                .hasStatus(works ? 200 : 403);
    }

    @Test
    void staysClosedForEverybodyElse() {
        assertThat(portal.get().uri("/desk/files").with(TestPersons.citizen())).hasStatus(403);
        assertThat(portal.get().uri("/desk/files").exchange().getResponse().getStatus())
                .isIn(302, 303, 401, 403);
    }

    @Test
    void takesSeveralFilesInAndListsThem() throws IOException {
        var answer = upload(editor, text("甲.txt", "甲"), text("乙.csv", "a,b"));
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/desk/files?stored=2");
        var page = page("/desk/files?stored=2", editor);
        assertThat(page.select("main tbody th").eachText()).containsExactly("乙.csv", "甲.txt");
        assertThat(page.select("[role=status]").text()).isEqualTo("2 个文件已经上传。");
    }

    @Test
    void saysOfEachFileWhatBecameOfIt() throws IOException {
        var answer =
                upload(
                        editor,
                        text("好.txt", "好"),
                        new MockMultipartFile(
                                "file",
                                "宏.docx",
                                null,
                                SampleFiles.docx(
                                        java.util.Map.of("word/vbaProject.bin", new byte[1]))),
                        text("坏\u202Etxt.exe", "x"));
        assertThat(answer).hasStatus(422);
        var rows = Jsoup.parse(answer.getResponse().getContentAsString()).select("main tbody tr");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).text()).contains("好.txt", "已上传");
        assertThat(rows.get(1).text()).contains("宏.docx", "没有收下", "宏或内嵌的程序");
        assertThat(rows.get(2).text()).contains("颠倒文字方向").doesNotContain("\u202e");
        assertThat(page("/desk/files", editor).select("main tbody th").eachText())
                .containsExactly("好.txt");
    }

    @Test
    void asksForAFileWhenNoneWasChosen() throws IOException {
        var answer = upload(editor, new MockMultipartFile("file", "", null, new byte[0]));
        assertThat(answer).hasStatus(422);
        assertThat(
                        Jsoup.parse(answer.getResponse().getContentAsString())
                                .select("#error-summary a[href=#file]")
                                .text())
                .isEqualTo("还没有选择文件。");
    }

    @Test
    void takesNoFormWithoutItsToken() {
        assertThat(
                        portal.post()
                                .uri("/desk/files")
                                .multipart()
                                .file(text("a.txt", "a"))
                                .with(editor))
                .hasStatus(403);
    }

    @Test
    void showsTheFactsOfAFile() throws IOException {
        var picture = new FileStage(files, organisation).picture(700);
        var page = page("/desk/files/" + picture.id().value(), editor);
        assertThat(page.select("h1").text()).isEqualTo(picture.name());
        assertThat(page.select("main dl").text())
                .contains(picture.checksum(), "700 × 350 像素", "PNG 图片", "所有人");
        assertThat(page.select("main ul a").eachText())
                .containsExactly("320 × 160 像素", "640 × 320 像素");
    }

    @Test
    void takesAFileOutOfUse() throws IOException {
        var file = new FileStage(files, organisation).text("旧.txt", "旧");
        assertThat(
                        portal.post()
                                .uri("/desk/files/" + file.id().value() + "/remove")
                                .with(editor)
                                .with(csrf()))
                .hasRedirectedUrl("/desk/files");
        assertThat(files.view(file.id()).orElseThrow().isRemoved()).isTrue();
        assertThat(page("/desk/files", editor).select("main tbody tr")).isEmpty();
    }

    @Test
    void saysWhereAFileIsInUseInsteadOfRemovingIt() throws IOException {
        var file = new FileStage(files, organisation).text("用.txt", "用");
        files.attach(file.id(), new org.chengmen.files.FileOwner("test.thing", "1"));
        var answer =
                portal.post()
                        .uri("/desk/files/" + file.id().value() + "/remove")
                        .with(editor)
                        .with(csrf())
                        .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(answer.getResponse().getContentAsString()).contains("文件还在使用中");
    }

    @Test
    void hidesTheFilesOfOtherOrganisationsAndRooms() throws IOException {
        var stage = new FileStage(files, organisation);
        var internal = stage.internal("内部.txt");
        var other = stage.ofNobody("别的房间.txt");
        var stranger =
                TestPersons.staffOf(FileStage.freshOrganisation(alliance), Role.SITE_ADMINISTRATOR);
        assertThat(get("/desk/files/" + internal.id().value(), editor)).hasStatusOk();
        assertThat(get("/desk/files/" + internal.id().value(), stranger)).hasStatus(404);
        assertThat(get("/desk/files/" + other.id().value(), editor)).hasStatus(404);
        assertThat(page("/desk/files", editor).select("main tbody th").eachText())
                .containsExactly("内部.txt");
        assertThat(
                        portal.post()
                                .uri("/desk/files/" + internal.id().value() + "/remove")
                                .with(stranger)
                                .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void readsPageByPage() throws IOException {
        var stage = new FileStage(files, organisation);
        for (var number = 0; number < 51; number++) {
            stage.text(number + ".txt", "第 " + number);
        }
        var page = page("/desk/files", editor);
        assertThat(page.select("main tbody tr")).hasSize(50);
        var next = page.select("a[rel=next]").attr("href");
        assertThat(page(next, editor).select("main tbody th").eachText()).containsExactly("0.txt");
    }

    @Test
    void speaksEnglish() throws IOException {
        new FileStage(files, organisation).text("a.txt", "a");
        var page = page("/desk/files?lang=en&stored=1", editor);
        assertThat(page.select("h1").text()).isEqualTo("Files");
        assertThat(page.select("[role=status]").text()).isEqualTo("1 file was uploaded.");
        assertThat(page.select("main").text()).contains("Ready to use", "Everybody", "1 byte");
    }

    private MvcTestResult upload(RequestPostProcessor person, MockMultipartFile... parts) {
        var request = portal.post().uri("/desk/files").multipart();
        for (var part : parts) {
            request = request.file(part);
        }
        return request.with(person).with(csrf()).exchange();
    }

    private static MockMultipartFile text(String name, String text) {
        return new MockMultipartFile(
                "file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String uri, RequestPostProcessor person) {
        return portal.get().uri(uri).with(person).exchange();
    }

    private Document page(String uri, RequestPostProcessor person) throws IOException {
        var answer = get(uri, person);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
