package org.chengmen.publishing.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chengmen.PortalTest;
import org.chengmen.kernel.RefusalCode;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.exchange.AdoptionMode;
import org.chengmen.publishing.exchange.Exchange;
import org.chengmen.publishing.exchange.ExchangeReports;
import org.chengmen.publishing.exchange.OfferState;
import org.chengmen.publishing.exchange.Sorting;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.publishing.submissions.Submitting.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@PortalTest
class SubmittingModuleTests {

    @Autowired Submitting submitting;
    @Autowired Member member;
    @Autowired Exchange exchange;
    @Autowired Newsroom room;
    @Autowired Sorting sorting;
    @Autowired Publications publications;
    @Autowired Editions editions;
    @Autowired ExchangeReports reports;

    Sender sender;
    Column column;
    String id;

    @BeforeEach
    void begin() {
        sender = member.sender();
        column = exchange.portalColumn();
        id = "cms/" + UUID.randomUUID();
    }

    @Test
    void bringsWhatIsSentBeforeTheEditorsCleanAndOnce() {
        var taken = submitting.put(sender, id, Member.form("第一次报送"));
        assertThat(taken.result()).isEqualTo(Result.CREATED);
        assertThat(taken.submission().said().content().body()).isEqualTo("<p>第一次报送的正文。</p>");
        assertThat(taken.submission().said().content().field("source"))
                .isEqualTo(member.site.name().zh());
        assertThat(submitting.put(sender, id, Member.form("第一次报送")).result())
                .isEqualTo(Result.UNCHANGED);
        var offer = member.offer(taken.submission());
        assertThat(offer.state()).isEqualTo(OfferState.OPEN);
        assertThat(offer.columnName().zh()).isEqualTo("区内动态");
        assertThat(publications.find(taken.submission().document(), Locale.CHINESE)).isEmpty();
    }

    @Test
    void makesOneOfWhatArrivesTwiceAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Submitting.Taken> send = () -> submitting.put(sender, id, Member.form("同时到达"));
            var results =
                    threads.invokeAll(List.of(send, send, send, send, send, send, send, send));
            var documents =
                    results.stream().map(it -> it.resultNow().submission().document()).distinct();
            assertThat(documents).hasSize(1);
            assertThat(results.stream().map(it -> it.resultNow().result()))
                    .containsOnlyOnce(Result.CREATED)
                    .doesNotContain(Result.UPDATED);
        }
    }

    @Test
    void bringsChangesAndWithdrawalToTheCopy() {
        var sent = submitting.put(sender, id, Member.form("原来的标题")).submission();
        var copy = adopted(sent);
        assertThat(copy(copy).title()).isEqualTo("原来的标题");
        var changed = submitting.put(sender, id, Member.form("改正的标题"));
        assertThat(changed.result()).isEqualTo(Result.UPDATED);
        assertThat(copy(copy).title()).isEqualTo("改正的标题");
        submitting.withdraw(sender, id, "内容有误");
        assertThat(copy(copy).state()).isEqualTo(PublicState.WITHDRAWN);
        assertThat(copy(copy).reason()).isEqualTo("内容有误");
        submitting.put(sender, id, Member.form("再次报送"));
        assertThat(copy(copy).state()).isEqualTo(PublicState.LIVE);
        assertThat(copy(copy).title()).isEqualTo("再次报送");
    }

    private Edition adopted(Submission sent) {
        return room.as(
                exchange.chief,
                () -> sorting.adopt(member.offerId(sent), column.id(), AdoptionMode.AS_IS));
    }

    private Publication copy(Edition edition) {
        return publications.find(edition.document(), Locale.CHINESE).orElseThrow();
    }

    @Test
    void saysOnTheTaskThatSomebodyIsWritingTheCopy() {
        var sent = submitting.put(sender, id, Member.form("正在审核的稿件")).submission();
        var copy =
                room.as(
                        exchange.editor,
                        () -> sorting.adopt(member.offerId(sent), column.id(), AdoptionMode.AS_IS));
        submitting.put(sender, id, Member.form("来源已经改正"));
        var tasks = reports.tasks(exchange.portal.id().value(), 500);
        assertThat(tasks)
                .filteredOn(it -> it.copy().equals(copy.document().value()))
                .singleElement()
                .matches(it -> it.onTheWay())
                .matches(it -> "https://www.jiangan.example/news/1.html".equals(it.source()));
    }

    @Test
    void offersAgainWhatWasSentBackButNotWhatWasLaidAside() {
        var sent = submitting.put(sender, id, Member.form("被退回的稿件")).submission();
        room.does(exchange.editor, () -> sorting.sendBack(member.offerId(sent), "请补充来源"));
        submitting.put(sender, id, Member.form("补充以后的稿件"));
        assertThat(member.offer(sent).state()).isEqualTo(OfferState.OPEN);
        room.does(exchange.editor, () -> sorting.file(member.offerId(sent), null));
        submitting.put(sender, id, Member.form("又改了一次"));
        assertThat(member.offer(sent).state()).isEqualTo(OfferState.FILED);
    }

    @Test
    void takesAnOfferAwayWithItsSource() {
        var sent = submitting.put(sender, id, Member.form("撤回的稿件")).submission();
        var withdrawn = submitting.withdraw(sender, id, null);
        assertThat(withdrawn.reason()).isEqualTo("来源单位已撤回");
        assertThat(member.offer(sent).state()).isEqualTo(OfferState.OVERTAKEN);
        refuses(
                org.chengmen.publishing.exchange.ExchangeRefusal.OFFER_DECIDED,
                () -> adopted(sent));
    }

    @Test
    void keepsMembersApart() {
        submitting.put(sender, id, Member.form("别人的稿件"));
        var other = new Sender(room.siteOf("fgw"), Channel.API, UUID.randomUUID(), "另一个单位");
        refuses(SubmissionRefusal.SUBMISSION_UNKNOWN, () -> submitting.get(other, id));
        refuses(SubmissionRefusal.SUBMISSION_UNKNOWN, () -> submitting.withdraw(other, id, null));
        assertThat(submitting.put(other, id, Member.form("同一个编号")).result())
                .isEqualTo(Result.CREATED);
    }

    @Test
    void leavesTheOffersOfABureauToItsOwnEditors() {
        var form =
                new SubmissionForm(
                        "报给委局的稿件",
                        "",
                        "<p>正文</p>",
                        null,
                        null,
                        null,
                        room.site.host(),
                        null,
                        null,
                        null);
        var sent = submitting.put(sender, id, form).submission();
        refuses(
                org.chengmen.publishing.exchange.ExchangeRefusal.OFFER_UNKNOWN,
                () -> room.does(exchange.editor, () -> sorting.file(member.offerId(sent), null)));
        room.does(room.editor, () -> sorting.file(member.offerId(sent), null));
        assertThat(member.offer(sent).state()).isEqualTo(OfferState.FILED);
    }

    @Test
    void refusesWhatIsUnfinishedOrOutOfBounds() {
        refuses(
                PublishingRefusal.TITLE_TOO_LONG,
                () -> submitting.put(sender, id, Member.form("长".repeat(10_000))));
        refuses(
                PublishingRefusal.TITLE_MISSING,
                () -> submitting.put(sender, id, SubmissionForm.of("", "", "<p>正文</p>")));
        refuses(
                PublishingRefusal.BODY_MISSING,
                () -> submitting.put(sender, id, SubmissionForm.of("标题", "", "")));
        refuses(
                SubmissionRefusal.OWN_ID_MALFORMED,
                () -> submitting.put(sender, "看不见\u202E的", Member.form("标题")));
        refuses(SubmissionRefusal.SUBMISSION_UNKNOWN, () -> submitting.get(sender, id));
    }

    @Test
    void letsNoClockRunAhead() {
        var ahead =
                new SubmissionForm(
                        "明年的稿件",
                        "",
                        "<p>正文</p>",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "2199-01-01T00:00:00Z",
                        null);
        var sent = submitting.put(sender, id, ahead).submission();
        assertThat(sent.said().publishedAt()).isBeforeOrEqualTo(sent.receivedAt());
    }

    private static void refuses(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(it.problems())
                                        .extracting(problem -> problem.code())
                                        .contains(code));
    }
}
