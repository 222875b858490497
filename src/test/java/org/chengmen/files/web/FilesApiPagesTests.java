package org.chengmen.files.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.TestPersons;
import org.chengmen.alliance.Alliance;
import org.chengmen.files.FileId;
import org.chengmen.files.Files;
import org.chengmen.files.SampleFiles;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

@PortalTest
class FilesApiPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Files files;
    @Autowired Alliance alliance;

    private UUID organisation;
    private RequestPostProcessor editor;
    private final String key = "key-" + UUID.randomUUID();

    @BeforeEach
    void set() {
        organisation = FileStage.freshOrganisation(alliance);
        editor = TestPersons.staffOf(organisation, Role.EDITOR);
    }

    @Test
    void givesAReceipt() {
        assertThat(send(editor, key, "甲", null))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.name", it -> assertThat(it).isEqualTo("甲.txt"))
                .hasPathSatisfying("$.state", it -> assertThat(it).isEqualTo("CLEAN"))
                .hasPathSatisfying("$.size", it -> assertThat(it).isEqualTo(3));
    }

    @Test
    void givesTheSameReceiptForTheSameKey() throws UnsupportedEncodingException {
        var first = send(editor, key, "甲", null).getResponse().getContentAsString();
        assertThat(send(editor, key, "甲", null).getResponse().getContentAsString())
                .isEqualTo(first);
    }

    @Test
    void refusesAKeyThatWasUsedForOtherBytes() {
        assertThat(send(editor, key, "甲", null)).hasStatus(201);
        assertThat(send(editor, key, "乙", null)).hasStatus(422);
    }

    @Test
    void wantsAKeyAndAFile() {
        assertThat(send(editor, null, "甲", null)).hasStatus(422);
        assertThat(
                        portal.post()
                                .uri("/api/files")
                                .multipart()
                                .header("Idempotency-Key", key)
                                .with(editor)
                                .with(csrf()))
                .hasStatus(422);
    }

    @Test
    void tellsAMachineWhyAFileWasRefused() {
        assertThat(
                        portal.post()
                                .uri("/api/files")
                                .multipart()
                                .file(
                                        new MockMultipartFile(
                                                "file",
                                                "a.png",
                                                null,
                                                SampleFiles.pngClaiming(50_000, 50_000)))
                                .header("Idempotency-Key", key)
                                .with(editor)
                                .with(csrf()))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.problems[0].code")
                .isEqualTo("file-refusal.picture-too-many-pixels");
    }

    @Test
    void worksForOrganisationsUnderTheRoleAlone() {
        assertThat(send(editor, key, "甲", UUID.randomUUID())).hasStatus(403);
        assertThat(send(TestPersons.staffOf(organisation, Role.CONTRIBUTOR), key, "甲", null))
                .hasStatus(403);
        assertThat(send(TestPersons.citizen(), key, "甲", null)).hasStatus(403);
        assertThat(send(nobody(), key, "甲", null).getResponse().getStatus()).isIn(401, 403);
    }

    @Test
    void remembersWhoSentAFile() throws UnsupportedEncodingException {
        var person = new Person(UUID.randomUUID(), Person.Kind.STAFF, "何编辑", organisation);
        var sender =
                TestPersons.as(
                        person, List.of(org.chengmen.accounts.Grant.at(Role.EDITOR, organisation)));
        var body = send(sender, key, "甲", null).getResponse().getContentAsString();
        var id = body.replaceAll(".*\"file\":\"([^\"]+)\".*", "$1");
        assertThat(files.view(new FileId(UUID.fromString(id))))
                .hasValueSatisfying(it -> {
                    assertThat(it.uploadedBy()).isEqualTo(person.account());
                    assertThat(it.uploadedByName()).isEqualTo("何编辑");
                });
    }

    private static RequestPostProcessor nobody() {
        return request -> request;
    }

    private MvcTestResult send(
            RequestPostProcessor person,
            @Nullable String idempotencyKey,
            String text,
            @Nullable UUID owner) {
        var request =
                portal.post()
                        .uri("/api/files")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "file",
                                        "甲.txt",
                                        "text/plain",
                                        text.getBytes(StandardCharsets.UTF_8)));
        if (owner != null) {
            request = request.param("organisation", owner.toString());
        }
        if (idempotencyKey != null) {
            request = request.header("Idempotency-Key", idempotencyKey);
        }
        return request.with(person).with(csrf()).exchange();
    }
}
