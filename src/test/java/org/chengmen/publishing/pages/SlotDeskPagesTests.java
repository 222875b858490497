package org.chengmen.publishing.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.blocks.Block;
import org.chengmen.publishing.blocks.BlockKind;
import org.chengmen.publishing.blocks.Source;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.ContentForm;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.Edition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@PortalTest
class SlotDeskPagesTests {

    private static final String HOST = "http://fgw.localhost";

    @Autowired MockMvcTester portal;
    @Autowired Newsroom room;
    @Autowired Slots slots;
    @Autowired Drafting drafting;
    @Autowired Arranging arranging;

    final String segment = "s" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void isSignedByAPublisherAloneAndShownOnAPage() {
        var slot = slot();
        var item = item(slot, "一条横幅");
        assertThat(desk(room.publisher)).hasStatusOk().bodyText().contains(segment, "一条横幅");
        assertThat(preview(slot)).bodyText().doesNotContain("一条横幅");
        room.submit(room.writer, item);
        room.pass(room.publisher, item);
        assertThat(preview(slot))
                .bodyText()
                .contains("一条横幅", "href=\"/columns/news\"", "slot--one");
        assertThat(get("/feed.json")).bodyText().doesNotContain("一条横幅");
        assertThat(get("/columns")).bodyText().doesNotContain(segment);
    }

    @Test
    void isAddedByTheAdministratorOfItsSiteOnly() {
        assertThat(add(room.admin, segment, "首页横幅")).hasStatus3xxRedirection();
        assertThat(add(room.admin, segment, "又一个"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("又一个");
        assertThat(add(room.admin, "Ä", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(add(room.writer, segment + "x", "越权")).hasStatus(HttpStatus.NOT_FOUND);
        var stranger =
                Newsroom.person(
                        "别的管理员", Role.SITE_ADMINISTRATOR, room.siteOf("jtj").owner().value());
        assertThat(add(stranger, segment + "y", "越权")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(
                        portal.get()
                                .uri(HOST + "/desk/slots?lang=en")
                                .with(TestPersons.as(room.admin))
                                .exchange())
                .bodyText()
                .contains("Add a slot");
    }

    private Column slot() {
        return room.as(room.admin, () -> slots.add(room.site.id(), segment, "横幅", "Banner"));
    }

    private Edition item(Column slot, String title) {
        var form = new ContentForm(title, "", "", Map.of("address", "/columns/news"));
        return room.as(
                room.writer, () -> drafting.begin(slot.id(), Slots.ITEM, Locale.CHINESE, form));
    }

    private MvcTestResult preview(Column slot) {
        var block = Block.of(BlockKind.SLOT).from(Source.columns(List.of(slot.id().value()), 3));
        var topic =
                room.as(
                        room.writer,
                        () ->
                                arranging.beginTopic(
                                        room.site.id(),
                                        "t" + UUID.randomUUID().toString().substring(0, 8),
                                        "有推荐位的专题",
                                        Locale.CHINESE));
        room.does(room.writer, () -> arranging.change(topic.id(), 1, blocks -> blocks.add(block)));
        return portal.get()
                .uri(HOST + "/desk/pages/" + topic.id().value() + "/preview")
                .with(TestPersons.as(room.writer))
                .exchange();
    }

    private MvcTestResult desk(SignedIn person) {
        return portal.get().uri(HOST + "/desk/slots").with(TestPersons.as(person)).exchange();
    }

    private MvcTestResult get(String address) {
        return portal.get().uri(HOST + address).exchange();
    }

    private MvcTestResult add(SignedIn person, String where, String name) {
        return portal.post()
                .uri(HOST + "/desk/slots")
                .param("site", room.site.id().value().toString())
                .param("segment", where)
                .param("nameZh", name)
                .with(TestPersons.as(person))
                .with(csrf())
                .exchange();
    }
}
