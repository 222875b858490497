package org.chengmen.publishing.renderings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.editions.ContentForm;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Locale;
import java.util.Map;

@PortalTest
class RenderingDeskPagesTests {

    private static final String HOST = "http://fgw.localhost";
    private static final String DESK = HOST + "/desk/publishing/renderings";

    @Autowired MockMvcTester portal;
    @Autowired Newsroom room;
    @Autowired Drafting drafting;
    @Autowired JdbcClient database;

    Edition chinese;
    Edition english;

    @BeforeEach
    void publishBothLanguages() {
        chinese = room.published(room.column(), "有英文版的通知");
        english = published(chinese.document(), Locale.ENGLISH, "A notice with an English page");
    }

    @Test
    void saysWhichChineseEditionAnEnglishPageWasMadeFrom() {
        assertThat(page())
                .hasStatusOk()
                .bodyText()
                .contains("Made from the Chinese edition of", "有英文版的通知")
                .doesNotContain("this page has not yet");
        assertThat(desk(room.editor)).bodyText().doesNotContain("A notice with an English page");
    }

    @Test
    void saysSoWhenTheChineseTextChangedAndRaisesATask() {
        published(chinese.document(), Locale.CHINESE, "改过的通知");
        assertThat(page()).bodyText().contains("this page has not yet", "改过的通知");
        assertThat(desk(room.editor))
                .bodyText()
                .contains("A notice with an English page", "改过的通知", "仍然准确");
        assertThat(portal.get().uri(HOST + "/desk").with(TestPersons.as(room.editor)).exchange())
                .bodyText()
                .contains("个英文页落后于中文版");
    }

    @Test
    void isDoneWhenANewEnglishEditionIsOut() {
        published(chinese.document(), Locale.CHINESE, "改过的通知");
        published(chinese.document(), Locale.ENGLISH, "A notice brought up to date");
        assertThat(page()).bodyText().doesNotContain("this page has not yet");
        assertThat(desk(room.editor)).bodyText().doesNotContain("A notice brought up to date");
    }

    @Test
    void isDoneWhenAnEditorSaysThatItStillHolds() {
        var changed = published(chinese.document(), Locale.CHINESE, "只改了一个错字");
        assertThat(confirm(room.editor, chinese)).hasStatus(HttpStatus.CONFLICT);
        assertThat(confirm(room.writer, changed)).hasStatus(HttpStatus.FORBIDDEN);
        var stranger = Newsroom.person("别的单位", Role.EDITOR, room.siteOf("jtj").owner().value());
        assertThat(confirm(stranger, changed)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk(stranger)).bodyText().doesNotContain("A notice with an English page");
        assertThat(confirm(room.editor, changed)).hasStatus3xxRedirection();
        assertThat(page()).bodyText().doesNotContain("this page has not yet");
    }

    private Edition published(DocumentId document, Locale language, String title) {
        var draft = room.as(room.writer, () -> drafting.amend(document, language));
        var form =
                new ContentForm(title, "", "<p>" + title + "</p>", Map.of("source", "市发展和改革委员会"));
        var saved = room.as(room.writer, () -> drafting.save(draft.id(), draft.version(), form));
        room.submit(room.writer, saved);
        room.pass(room.editor, saved);
        room.pass(room.reviewer, saved);
        room.pass(room.publisher, saved);
        return room.now(saved);
    }

    private MvcTestResult page() {
        var number =
                database.sql("select number from publishing.document where id = :id")
                        .param("id", english.document().value())
                        .query(Long.class)
                        .single();
        return portal.get().uri(HOST + "/documents/" + number + "?lang=en").exchange();
    }

    private MvcTestResult desk(SignedIn person) {
        return portal.get().uri(DESK).with(TestPersons.as(person)).exchange();
    }

    private MvcTestResult confirm(SignedIn person, Edition today) {
        return portal.post()
                .uri(DESK + "/" + english.id().value() + "/confirm")
                .param("today", today.id().value().toString())
                .with(TestPersons.as(person))
                .with(csrf())
                .exchange();
    }
}
