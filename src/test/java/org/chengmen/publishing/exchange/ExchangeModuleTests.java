package org.chengmen.publishing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.kernel.RefusalCode;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.exchange.likeness.Duplicate;
import org.chengmen.publishing.exchange.likeness.Likenesses;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.publishing.review.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

@PortalTest
class ExchangeModuleTests {

    @Autowired Exchange exchange;
    @Autowired Newsroom room;
    @Autowired Offering offering;
    @Autowired Sorting sorting;
    @Autowired Bulk bulk;
    @Autowired RuleBook rules;
    @Autowired Review review;
    @Autowired Publications publications;
    @Autowired Provenances provenances;
    @Autowired Suggestions suggestions;
    @Autowired Likenesses likenesses;
    @Autowired OfferLists lists;
    @Autowired ExchangeReports reports;

    Column column;
    Column target;

    @BeforeEach
    void openColumns() {
        column = room.column();
        target = exchange.portalColumn();
    }

    @Test
    void offersADocumentOnceAtATime() {
        var source = room.published(column, "只报送一次");
        var offer = exchange.offered(source);
        refuses(ExchangeRefusal.ALREADY_OFFERED, () -> exchange.offered(source));
        room.does(room.writer, () -> offering.recall(offer));
        assertThat(line(offer).state()).isEqualTo(OfferState.RECALLED);
        assertThat(exchange.offered(source)).isNotEqualTo(offer);
    }

    @Test
    void offersOnlyWhatIsPublicAndOnlyForItsOwnSite() {
        var draft = room.draft(column, "还没有发布");
        refuses(ExchangeRefusal.NOT_PUBLIC, () -> exchange.offered(draft));
        var source = room.published(column, "别人的稿件");
        refuses(
                ExchangeRefusal.MAY_NOT_OFFER,
                () ->
                        room.does(
                                exchange.stranger(Role.PUBLISHER),
                                () ->
                                        offering.offer(
                                                source.document(),
                                                Locale.CHINESE,
                                                exchange.portal.id().value())));
        refuses(
                ExchangeRefusal.TARGET_IS_SOURCE,
                () ->
                        room.does(
                                room.writer,
                                () ->
                                        offering.offer(
                                                source.document(),
                                                Locale.CHINESE,
                                                room.site.id().value())));
    }

    @Test
    void sendsWhatAnEditorAdoptsToTheLevelAfterEditing() {
        var copy = adopted(room.published(column, "进入审核"), exchange.editor);
        assertThat(copy.state()).isEqualTo(EditionState.IN_REVIEW);
        assertThat(Objects.requireNonNull(copy.stage()).level()).isEqualTo(1);
        assertThat(publications.find(copy.document(), Locale.CHINESE)).isEmpty();
        refuses(PublishingRefusal.MAY_NOT_REVIEW, () -> room.pass(exchange.editor, copy));
        room.pass(exchange.reviewer, copy);
        room.pass(exchange.publisher, copy);
        assertThat(title(copy)).isEqualTo("进入审核");
    }

    @Test
    void publishesAtOnceWhatAPublisherAdopts() {
        var source = room.published(column, "直接发布");
        var copy = adopted(source, exchange.chief);
        assertThat(copy.state()).isEqualTo(EditionState.LIVE);
        assertThat(title(copy)).isEqualTo("直接发布");
        var provenance = provenances.find(copy.document()).orElseThrow();
        assertThat(provenance.source()).isEqualTo(source.document());
        assertThat(provenance.firstSite()).isEqualTo(room.site.id().value());
        refuses(ExchangeRefusal.ALREADY_ADOPTED, () -> exchange.offered(source));
    }

    @Test
    void reviewsFromTheBeginningWhatNobodyReviewedAtItsSource() {
        var draft = room.draft(column, "紧急发布的稿件");
        room.does(
                room.publisher, () -> review.publishInEmergency(draft.id(), draft.version(), "险情"));
        var copy = adopted(room.now(draft), exchange.chief);
        assertThat(copy.state()).isEqualTo(EditionState.IN_REVIEW);
        assertThat(Objects.requireNonNull(copy.stage()).level()).isZero();
    }

    @Test
    void opensADraftForWhatIsAdoptedWithChanges() {
        var offer = exchange.offered(room.published(column, "改了再用"));
        var draft =
                room.as(
                        exchange.editor,
                        () -> sorting.adopt(offer, target.id(), AdoptionMode.WITH_CHANGES));
        assertThat(room.now(draft).state()).isEqualTo(EditionState.DRAFT);
        assertThat(line(offer).state()).isEqualTo(OfferState.ADOPTED);
    }

    @Test
    void returnsWithAReasonAndFilesWithout() {
        var first = exchange.offered(room.published(column, "退回的"));
        var second = exchange.offered(room.published(column, "不用的"));
        refuses(
                ExchangeRefusal.REASON_MISSING,
                () -> room.does(exchange.editor, () -> sorting.sendBack(first, " ")));
        room.does(exchange.editor, () -> sorting.sendBack(first, "请补充数据来源"));
        room.does(exchange.editor, () -> sorting.file(second, null));
        assertThat(line(first).reason()).isEqualTo("请补充数据来源");
        assertThat(line(second).state()).isEqualTo(OfferState.FILED);
        refuses(
                ExchangeRefusal.OFFER_DECIDED,
                () -> room.does(exchange.editor, () -> sorting.file(first, null)));
    }

    @Test
    void showsOffersToEditorsOfTheTargetOnly() {
        var offer = exchange.offered(room.published(column, "只归门户"));
        for (var other : List.of(room.editor, exchange.stranger(Role.EDITOR), exchange.publisher)) {
            refuses(
                    ExchangeRefusal.OFFER_UNKNOWN,
                    () -> room.does(other, () -> sorting.file(offer, null)));
        }
    }

    @Test
    void decidesSeveralAndSaysWhichItCouldNot() {
        var first = exchange.offered(room.published(column, "第一件"));
        var second = exchange.offered(room.published(column, "第二件"));
        room.does(exchange.editor, () -> sorting.file(second, null));
        var result =
                room.as(
                        exchange.chief,
                        () ->
                                bulk.decide(
                                        List.of(first.value(), second.value()),
                                        Bulk.Act.ADOPT,
                                        target.id().value(),
                                        null));
        assertThat(result.done()).isEqualTo(1);
        assertThat(result.failures())
                .singleElement()
                .matches(it -> it.offer().equals(second.value()));
    }

    @Test
    void suggestsTheColumnThatTookEarlierOffers() {
        adopted(room.published(column, "以前采用过"), exchange.chief);
        var suggested = suggestions.of(column.id().value(), exchange.portal.id().value(), "news");
        assertThat(suggested.getFirst().id()).isEqualTo(target.id());
        assertThat(suggested).allMatch(it -> it.documentTypes().contains("news"));
    }

    @Test
    void findsARepostUnderAnotherTitleOnTheTarget() {
        var first = exchange.published(column, Exchange.news("原来的标题", 11));
        var copy = adopted(first, exchange.chief);
        exchange.catchUp();
        var repost = exchange.published(column, Exchange.news("换了一个完全不同的标题", 11));
        assertThat(likenesses.of(List.of(repost.document().value()), exchange.portal.id().value()))
                .extracting(Duplicate::document)
                .contains(copy.document().value());
        var other = exchange.published(column, Exchange.news("原来的标题", 12));
        assertThat(likenesses.of(List.of(other.document().value()), exchange.portal.id().value()))
                .isEmpty();
    }

    @Test
    void offersByRuleWhatIsPublishedFromThenOnAndOnlyOnce() {
        var before = room.published(column, "规则之前");
        refuses(ExchangeRefusal.MAY_NOT_RULE, () -> room.does(room.writer, this::always));
        room.does(room.publisher, this::always);
        var after = room.published(column, "规则之后");
        exchange.catchUp();
        assertThat(lists.ofDocument(before.document().value())).isEmpty();
        assertThat(lists.ofDocument(after.document().value()))
                .singleElement()
                .matches(OfferLine::byRule);
        exchange.corrected(after, "规则之后（更正）");
        assertThat(lists.ofDocument(after.document().value())).hasSize(1);
    }

    private void always() {
        rules.offerAlways(column.id(), exchange.portal.id().value());
    }

    @Test
    void countsWhatBecameOfAMembersOffers() {
        var site = room.siteOf("jiangan");
        assertThat(new Score(site.id().value(), 5, 2, 1, 1, 1).rate()).isEqualTo(50);
        adopted(room.published(column, "计入得分"), exchange.chief);
        assertThat(reports.members(exchange.portal.id().value(), Instant.EPOCH))
                .filteredOn(it -> it.member().equals(room.site.id().value()))
                .singleElement()
                .matches(it -> it.adopted() >= 1 && it.offered() >= it.adopted());
    }

    private Edition adopted(Edition source, SignedIn by) {
        var offer = exchange.offered(source);
        var copy = room.as(by, () -> sorting.adopt(offer, target.id(), AdoptionMode.AS_IS));
        return room.now(copy);
    }

    private OfferLine line(OfferId offer) {
        return lists.find(offer).orElseThrow();
    }

    private String title(Edition copy) {
        return publications.find(copy.document(), Locale.CHINESE).orElseThrow().title();
    }

    private static void refuses(RefusalCode refusal, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(it.problems())
                                        .extracting(problem -> (Object) problem.code())
                                        .contains(refusal));
    }
}
