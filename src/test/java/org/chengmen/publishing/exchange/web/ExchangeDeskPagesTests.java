package org.chengmen.publishing.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.TestPersons;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.exchange.Exchange;
import org.chengmen.publishing.exchange.OfferId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.util.UUID;

@PortalTest
class ExchangeDeskPagesTests {

    @Autowired MockMvcTester portal;
    @Autowired Exchange exchange;
    @Autowired Newsroom room;

    Edition source;
    OfferId offer;

    @BeforeEach
    void offer() {
        source = room.published(room.column(), "分拣页面上的稿件" + UUID.randomUUID());
        offer = exchange.offered(source);
        exchange.catchUp();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EDITOR")
    void opensTheSortingDeskToNoOtherRole(Role role) {
        assertThat(portal.get().uri("/desk/sorting").with(TestPersons.staff(role)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsOffersToTheEditorsOfTheirTarget() {
        var page = page(get(sorting(), exchange.editor));
        assertThat(page.select("a[href=/desk/sorting/" + offer.value() + "]")).hasSize(1);
        assertThat(page.select("input[name=offer][value=" + offer.value() + "]")).hasSize(1);
        assertThat(get("/desk/sorting/" + offer.value(), room.editor))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(get("/desk/sorting", room.editor)).text()).doesNotContain(title());
    }

    private String sorting() {
        return "/desk/sorting?after=" + beforeMine() + "&site=" + exchange.portal.id().value();
    }

    /// Ids are ordered by time: the page starts right before this offer.
    private UUID beforeMine() {
        var mine = offer.value();
        return new UUID(mine.getMostSignificantBits() - 1, mine.getLeastSignificantBits());
    }

    @Test
    void showsAnOfferWithWhatMayBeDone() {
        var target = exchange.portalColumn();
        var page = page(get("/desk/sorting/" + offer.value(), exchange.chief));
        assertThat(page.select("h1").text()).isEqualTo(title());
        assertThat(page.select("select[name=column] option[value=" + target.id().value() + "]"))
                .hasSize(1);
        var done =
                post(
                        "/desk/sorting/" + offer.value() + "/adopt",
                        exchange.chief,
                        "column",
                        target.id().value().toString());
        assertThat(done).hasStatus(HttpStatus.FOUND);
        var receipts = page(get("/desk/receipts", room.writer));
        var copy = receipts.select("tr:has(a:contains(" + title() + ")) a[href^=/documents/]");
        assertThat(copy).hasSize(1);
        assertThat(page(get(copy.attr("href"), exchange.chief)).select(".provenance")).hasSize(1);
    }

    @Test
    void rendersTheFormAgainWhereAReasonIsMissing() {
        var result = post("/desk/sorting/" + offer.value() + "/return", exchange.editor);
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(result).select(".govuk-error-summary a[href=#reason]")).hasSize(1);
    }

    @Test
    void decidesSeveralAndSaysWhatWasRefused() {
        var site = exchange.portal.id().value().toString();
        var nothing = post("/desk/sorting", exchange.editor, "site", site, "act", "FILE");
        assertThat(nothing).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var id = offer.value().toString();
        assertThat(post("/desk/sorting", exchange.editor, "site", site, "act", "FILE", "offer", id))
                .hasStatus(HttpStatus.FOUND);
        var again =
                post("/desk/sorting", exchange.editor, "site", site, "act", "FILE", "offer", id);
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(again).select(".notice--warning li").text()).contains(title());
    }

    @Test
    void offersWithOneButtonAndTakesBack() {
        var base = "/desk/publishing/documents/" + source.document().value() + "/offer";
        assertThat(post(base, room.writer)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(base + "/" + offer.value() + "/recall", room.writer))
                .hasStatus(HttpStatus.FOUND);
        assertThat(post(base, room.writer)).hasStatus(HttpStatus.FOUND);
        assertThat(page(get(base, room.writer)).select("tbody tr")).hasSize(2);
        assertThat(get(base, exchange.stranger(Role.EDITOR))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void answersReceiptsToMachines() {
        assertThat(portal.get().uri("/api/receipts").with(TestPersons.as(room.writer)))
                .bodyJson()
                .extractingPath("$.items[0].state")
                .isEqualTo("open");
        assertThat(portal.get().uri("/api/receipts").with(TestPersons.citizen()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void setsStandingRulesOfOnesOwnSiteOnly() {
        var column = room.column().id().value().toString();
        var site = room.site.id().value().toString();
        var target = exchange.portal.id().value().toString();
        var uri = "/desk/exchange-rules/standing";
        assertThat(
                        post(
                                uri,
                                exchange.stranger(Role.PUBLISHER),
                                "site",
                                site,
                                "column",
                                column,
                                "target",
                                target))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(uri, room.publisher, "site", site, "column", column, "target", target))
                .hasStatus(HttpStatus.FOUND);
        assertThat(
                        post(
                                "/desk/exchange-rules/following",
                                room.publisher,
                                "site",
                                site,
                                "column",
                                column,
                                "rule",
                                "TASK"))
                .hasStatus(HttpStatus.FOUND);
        var page = page(get("/desk/exchange-rules?site=" + site, room.publisher));
        assertThat(page.select("input[name=column][value=" + column + "]")).hasSizeGreaterThan(1);
    }

    @Test
    void showsWhatMembersOffer() {
        var page = page(get("/desk/sorting/members", exchange.editor));
        assertThat(page.select("tbody th").eachText()).contains(room.site.name().zh());
        assertThat(page(get("/desk/receipts", room.writer)).select("caption").text())
                .contains("最近一年");
    }

    private String title() {
        return source.content().title();
    }

    private MvcTestResult get(String uri, SignedIn person) {
        return portal.get().uri(uri).with(TestPersons.as(person)).exchange();
    }

    private MvcTestResult post(String uri, SignedIn person, String... form) {
        var request = portal.post().uri(uri).with(TestPersons.as(person)).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request.param(form[i], form[i + 1]);
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
