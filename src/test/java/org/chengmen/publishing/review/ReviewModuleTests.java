package org.chengmen.publishing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publications;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

@PortalTest
class ReviewModuleTests {

    @Autowired Newsroom room;
    @Autowired Review review;
    @Autowired TakingDown takingDown;
    @Autowired Drafting drafting;
    @Autowired Decisions decisions;
    @Autowired Publications publications;
    @Autowired Queue queue;

    Column column;

    @BeforeEach
    void openColumn() {
        column = room.column();
    }

    @Test
    void leadsAnEditionOverEveryLevelToThePublic() {
        var edition = room.submitted(column, "三季度经济运行情况");
        assertThat(edition.state()).isEqualTo(EditionState.IN_REVIEW);
        room.pass(room.editor, edition);
        room.pass(room.reviewer, edition);
        assertThat(publications.find(edition.document(), Locale.CHINESE)).isEmpty();

        room.pass(room.publisher, edition);

        assertThat(room.now(edition).state()).isEqualTo(EditionState.LIVE);
        assertThat(publications.find(edition.document(), Locale.CHINESE).orElseThrow().title())
                .isEqualTo("三季度经济运行情况");
        assertThat(decisions.of(edition.id()))
                .extracting(Decision::outcome)
                .containsExactly(
                        Decision.Outcome.SUBMITTED,
                        Decision.Outcome.PASSED,
                        Decision.Outcome.PASSED,
                        Decision.Outcome.PASSED);
    }

    @Test
    void keepsTheLiveEditionWhileItIsAmended() {
        var first = room.published(column, "供热通知");
        var second = room.as(room.writer, () -> drafting.amend(first.document(), Locale.CHINESE));
        room.does(room.writer, () -> drafting.save(second.id(), 1, Newsroom.news("供热通知（更正）")));
        assertThat(publications.find(first.document(), Locale.CHINESE).orElseThrow().title())
                .isEqualTo("供热通知");

        room.submit(room.writer, second);
        room.pass(room.editor, second);
        room.pass(room.reviewer, second);
        room.pass(room.publisher, second);

        assertThat(room.now(first).state()).isEqualTo(EditionState.SUPERSEDED);
        var publication = publications.find(first.document(), Locale.CHINESE).orElseThrow();
        assertThat(publication.title()).isEqualTo("供热通知（更正）");
        assertThat(publication.changedAt()).isAfter(publication.publishedAt());
    }

    @Test
    void refusesTheAuthorAsReviewer() {
        var both = room.person("既写又审", Role.EDITOR);
        var edition =
                room.as(
                        both,
                        () ->
                                drafting.begin(
                                        column.id(),
                                        "news",
                                        Locale.CHINESE,
                                        Newsroom.news("自己写的")));
        room.submit(both, edition);
        refuses(PublishingRefusal.REVIEWER_IS_AUTHOR, () -> room.pass(both, edition));
    }

    @Test
    void refusesWhoeverHoldsTheRoleElsewhere() {
        var edition = room.submitted(column, "只归本单位审");
        var elsewhere =
                Newsroom.person("别处的编辑", Role.EDITOR, room.siteOf("jiangan").owner().value());
        refuses(PublishingRefusal.DOCUMENT_UNKNOWN, () -> room.pass(elsewhere, edition));
        refuses(PublishingRefusal.MAY_NOT_REVIEW, () -> room.pass(room.publisher, edition));
    }

    @Test
    void refusesThePublisherWhoChangedItLast() {
        var edition = room.submitted(column, "改完再签");
        room.pass(room.editor, edition);
        room.pass(room.reviewer, edition);
        room.does(room.publisher, () -> drafting.save(edition.id(), 1, Newsroom.news("改完再签（改）")));
        refuses(
                PublishingRefusal.PUBLISHER_CHANGED_IT_LAST,
                () -> room.pass(room.publisher, edition));
        room.pass(room.person("另一位签发人", Role.PUBLISHER), edition);
        assertThat(room.now(edition).state()).isEqualTo(EditionState.LIVE);
    }

    @Test
    void sendsBackToAnEarlierLevelWithAReason() {
        var edition = room.submitted(column, "数字有误");
        room.pass(room.editor, edition);
        refuses(
                PublishingRefusal.REASON_MISSING,
                () -> sendBack(room.reviewer, edition, null, " "));
        refuses(
                PublishingRefusal.LEVEL_NOT_EARLIER,
                () -> sendBack(room.reviewer, edition, 1, "不更早"));
        sendBack(room.reviewer, edition, 0, "请核对数字");
        assertThat(Objects.requireNonNull(room.now(edition).stage()).level()).isZero();
        sendBack(room.editor, edition, null, "请作者核对");
        assertThat(room.now(edition).state()).isEqualTo(EditionState.DRAFT);
    }

    private void sendBack(
            SignedIn person, Edition edition, @Nullable Integer level, String reason) {
        room.does(
                person,
                () -> review.sendBack(edition.id(), room.now(edition).version(), level, reason));
    }

    @Test
    void refusesToPassAVersionThatNobodyHasSeen() {
        var edition = room.submitted(column, "先看再审");
        room.does(room.editor, () -> drafting.save(edition.id(), 1, Newsroom.news("先看再审（二）")));
        refuses(
                PublishingRefusal.EDITED_MEANWHILE,
                () -> room.does(room.editor, () -> review.pass(edition.id(), 1, null)));
    }

    @Test
    void showsInTheQueueOnlyWhatWaitsForThisPerson() {
        var edition = room.submitted(column, "排队");
        assertThat(waiting(room.editor)).contains(edition.id().value());
        assertThat(waiting(room.reviewer)).doesNotContain(edition.id().value());
        assertThat(waiting(room.writer)).doesNotContain(edition.id().value());
    }

    private List<UUID> waiting(SignedIn person) {
        return room.as(person, () -> queue.mine().stream().map(DeskLine::edition).toList());
    }

    @Test
    void marksAnEmergencyPublicationForEver() {
        var draft = room.draft(column, "暴雨红色预警");
        refuses(PublishingRefusal.MAY_NOT_PUBLISH, () -> emergency(room.writer, draft, "立即告知"));
        refuses(PublishingRefusal.REASON_MISSING, () -> emergency(room.publisher, draft, ""));
        emergency(room.publisher, draft, "险情");
        assertThat(publications.find(draft.document(), Locale.CHINESE).orElseThrow().emergency())
                .isTrue();
    }

    private void emergency(SignedIn person, Edition edition, String reason) {
        room.does(person, () -> review.publishInEmergency(edition.id(), edition.version(), reason));
    }

    @Test
    void takesDownOnlyWithAReasonAndBringsBack() {
        var edition = room.published(column, "撤下再恢复");
        refuses(
                PublishingRefusal.REASON_MISSING,
                () -> room.does(room.publisher, () -> withdraw(edition, "")));
        refuses(
                PublishingRefusal.MAY_NOT_PUBLISH,
                () -> room.does(room.editor, () -> withdraw(edition, "我来撤")));
        room.does(room.publisher, () -> withdraw(edition, "数据有误"));
        assertThat(state(edition)).isEqualTo(PublicState.WITHDRAWN);
        room.does(
                room.publisher,
                () -> takingDown.reinstate(edition.document(), Locale.CHINESE, "已核实"));
        assertThat(state(edition)).isEqualTo(PublicState.LIVE);
    }

    private void withdraw(Edition edition, String reason) {
        takingDown.withdraw(edition.document(), Locale.CHINESE, reason);
    }

    private PublicState state(Edition edition) {
        return publications.find(edition.document(), Locale.CHINESE).orElseThrow().state();
    }

    private static void refuses(PublishingRefusal refusal, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(it.problems())
                                        .extracting(problem -> (Object) problem.code())
                                        .contains(refusal));
    }
}
