package org.chengmen.publishing.previews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.editions.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class PreviewPagesTests {

    private static final String HOST = "http://fgw.localhost";

    @Autowired MockMvcTester portal;
    @Autowired Newsroom room;
    @Autowired Previewing previewing;
    @Autowired JdbcClient database;

    Edition edition;

    @BeforeEach
    void submit() {
        edition = room.submitted(room.column(), "还没公开的");
    }

    @Test
    void showsAnEditionToWhoeverHoldsTheLinkInTheLookOfTheHost() {
        var address = "/preview/" + give();
        for (var host : new String[] {HOST, "http://localhost"}) {
            var answer = portal.get().uri(host + address).exchange();
            assertThat(answer).hasStatusOk().bodyText().contains("还没公开的", "noindex, nofollow");
            assertThat(answer).headers().hasValue("X-Robots-Tag", "noindex, nofollow");
            assertThat(answer).headers().hasValue("Cache-Control", "no-store");
        }
    }

    @Test
    void knowsNoOtherLinksAndNoneThatEndedOrWasRevoked() {
        assertThat(open("A".repeat(43))).hasStatus(HttpStatus.NOT_FOUND);
        var ended = give();
        var revoked = give();
        database.sql(
                        """
                        update publishing.preview_link set expires_at = made_at - interval '1 second'
                        where secret = :secret
                        """)
                .param("secret", Secret.digest(ended))
                .update();
        assertThat(open(ended)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open(revoked)).hasStatusOk();
        var link = previewing.good(edition).getFirst();
        room.does(room.writer, () -> previewing.revoke(link.id()));
        assertThat(open(revoked)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsNoSecret() {
        var secret = give();
        assertThat(
                        database.sql(
                                        "select count(*) from publishing.preview_link where encode(secret, 'escape') like :secret")
                                .param("secret", "%" + secret + "%")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void refusesTooManyDaysAndStrangers() {
        assertThatThrownBy(() -> room.as(room.writer, () -> previewing.give(edition.id(), 15)))
                .hasMessageContaining("days-out-of-range");
        var jiangan = room.siteOf("jiangan").owner().value();
        var stranger = Newsroom.person("别处的编辑", Role.EDITOR, jiangan);
        assertThatThrownBy(() -> room.as(stranger, () -> previewing.give(edition.id(), 3)))
                .hasMessageContaining("document-unknown");
    }

    @Test
    void showsBesideTheFormHowItLooksAndWhatItChanges() {
        var form = "/desk/publishing/editions/" + edition.id().value();
        assertThat(desk(form + "/preview/part", room.editor))
                .hasStatusOk()
                .bodyText()
                .contains("data-form=\"list\"", "data-form=\"article\"", "还没公开的")
                .doesNotContain("<html");
        assertThat(desk(form, room.editor))
                .bodyText()
                .contains("发布会影响什么", "/feed.rss", "测试栏目", "给没有账号的人看", "还没有意见");
        assertThat(desk(form + "?lang=en", room.editor))
                .bodyText()
                .contains("What publishing this changes", "Make a preview link");
    }

    @Test
    void tellsTheSecretOnceAndWhichSitesItWouldStandOn() {
        var answer =
                portal.post()
                        .uri(
                                HOST
                                        + "/desk/publishing/editions/"
                                        + edition.id().value()
                                        + "/preview-links")
                        .param("days", "2")
                        .with(TestPersons.as(room.writer))
                        .with(csrf())
                        .exchange();
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("http://fgw.localhost/preview/", "http://localhost/preview/", "只显示这一次");
    }

    private String give() {
        return room.as(room.writer, () -> previewing.give(edition.id(), 3));
    }

    private MvcTestResult open(String secret) {
        return portal.get().uri(HOST + "/preview/" + secret).exchange();
    }

    private MvcTestResult desk(String path, SignedIn person) {
        return portal.get().uri(HOST + path).with(TestPersons.as(person)).exchange();
    }
}
