package org.chengmen.publishing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.PortalTest;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.publishing.review.TakingDown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Locale;

@PortalTest
class FollowingModuleTests {

    @Autowired Exchange exchange;
    @Autowired Newsroom room;
    @Autowired Sorting sorting;
    @Autowired RuleBook rules;
    @Autowired Tasks tasks;
    @Autowired ExchangeReports reports;
    @Autowired Drafting drafting;
    @Autowired TakingDown takingDown;
    @Autowired Editions editions;
    @Autowired Publications publications;

    Column column;
    Column target;
    Edition source;
    Edition copy;

    @BeforeEach
    void adopt() {
        column = room.column();
        target = exchange.portalColumn();
        source = room.published(column, "供热通知");
        copy = adopted();
    }

    private Edition adopted() {
        var offer = exchange.offered(source);
        return room.as(exchange.chief, () -> sorting.adopt(offer, target.id(), AdoptionMode.AS_IS));
    }

    @Test
    void correctsAnUnchangedCopyWithItsSource() {
        exchange.corrected(source, "供热通知（更正）");
        assertThat(shown().title()).isEqualTo("供热通知（更正）");
        exchange.corrected(source, "供热通知（二次更正）");
        assertThat(shown().title()).isEqualTo("供热通知（二次更正）");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void takesTheCopyDownWithItsSourceAndBringsItBack() {
        withdraw();
        assertThat(shown().state()).isEqualTo(PublicState.WITHDRAWN);
        assertThat(shown().reason()).isEqualTo("数据有误");
        room.does(
                room.publisher,
                () -> takingDown.reinstate(source.document(), Locale.CHINESE, "已核实"));
        exchange.catchUp();
        assertThat(shown().state()).isEqualTo(PublicState.LIVE);
    }

    @Test
    void removesTheCopyWithItsSource() {
        room.does(
                room.publisher,
                () -> takingDown.remove(source.document(), Locale.CHINESE, "误发", null));
        exchange.catchUp();
        assertThat(shown().state()).isEqualTo(PublicState.REMOVED);
    }

    @Test
    void leavesAChangedCopyToAPerson() {
        change();
        exchange.corrected(source, "供热通知（更正）");
        assertThat(shown().title()).isEqualTo("供热通知（门户版）");
        var task = waiting().getFirst();
        assertThat(task.kind()).isEqualTo(FollowingTask.Kind.CORRECTED);
        room.does(exchange.chief, () -> tasks.takeOver(task.id()));
        assertThat(shown().title()).isEqualTo("供热通知（更正）");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void leavesACopyAsItIsOnlyWithAReason() {
        change();
        withdraw();
        assertThat(shown().state()).isEqualTo(PublicState.LIVE);
        var task = waiting().getFirst();
        assertThat(task.kind()).isEqualTo(FollowingTask.Kind.TAKEN_DOWN);
        assertThatThrownBy(() -> room.does(exchange.editor, () -> tasks.leave(task.id(), "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> room.does(room.editor, () -> tasks.leave(task.id(), "不是我的")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> room.does(exchange.editor, () -> tasks.takeOver(task.id())))
                .isInstanceOf(Refused.class);
        room.does(exchange.editor, () -> tasks.leave(task.id(), "本站内容仍然有效"));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void asksAPersonWhereTheColumnSaysSo() {
        room.does(exchange.publisher, () -> rules.follow(target.id(), FollowingRule.TASK));
        exchange.corrected(source, "供热通知（更正）");
        assertThat(shown().title()).isEqualTo("供热通知");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void doesNotPublishAgainWhatTheTargetTookDownItself() {
        room.does(
                exchange.publisher,
                () -> takingDown.withdraw(copy.document(), Locale.CHINESE, "本站不再转载"));
        exchange.corrected(source, "供热通知（更正）");
        assertThat(shown().state()).isEqualTo(PublicState.WITHDRAWN);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void changesNothingWhenAllIsReadAgain() {
        exchange.corrected(source, "供热通知（更正）");
        var editionsBefore = editions.ofDocument(copy.document()).size();
        exchange.catchUpFromTheBeginning();
        assertThat(editions.ofDocument(copy.document())).hasSize(editionsBefore);
    }

    private void change() {
        var next = room.as(exchange.chief, () -> drafting.amend(copy.document(), Locale.CHINESE));
        room.does(exchange.chief, () -> drafting.save(next.id(), 1, Newsroom.news("供热通知（门户版）")));
        room.submit(exchange.chief, next);
        room.pass(exchange.editor, next);
        room.pass(exchange.reviewer, next);
        room.pass(exchange.publisher, next);
    }

    private void withdraw() {
        room.does(
                room.publisher,
                () -> takingDown.withdraw(source.document(), Locale.CHINESE, "数据有误"));
        exchange.catchUp();
    }

    private Publication shown() {
        return publications.find(copy.document(), Locale.CHINESE).orElseThrow();
    }

    private List<TaskLine> waiting() {
        return reports.tasks(exchange.portal.id().value(), 500).stream()
                .filter(it -> it.copy().equals(copy.document().value()))
                .toList();
    }
}
