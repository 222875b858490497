package org.chengmen.publishing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Documents;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.publishing.review.BulkActs.Chosen;
import org.chengmen.publishing.review.BulkActs.Kind;
import org.chengmen.publishing.review.BulkActs.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

@PortalTest
class BulkModuleTests {

    @Autowired Newsroom room;
    @Autowired BulkActs bulk;
    @Autowired Documents documents;
    @Autowired Publications publications;

    Column column;

    @BeforeEach
    void openColumn() {
        column = room.column();
    }

    @Test
    void passesWhatItMayAndSaysWhatItMayNot() {
        var waiting = room.submitted(column, "在编辑这一级");
        var elsewhere = room.submitted(column, "已到审核");
        room.pass(room.editor, elsewhere);
        var results = act(room.editor, Kind.PASS, null, null, waiting, elsewhere);
        assertThat(results).extracting(Result::done).containsExactly(true, false);
        assertThat(codes(results.get(1))).containsExactly(PublishingRefusal.MAY_NOT_REVIEW);
        assertThat(results.get(1).title()).isEqualTo("已到审核");
    }

    @Test
    void releasesASetWholeOrNotAtAll() {
        var ready = atTheLastLevel("一组之一");
        var other = atTheLastLevel("一组之二");
        var early = room.submitted(column, "还没到签发");
        var refused = act(room.publisher, Kind.RELEASE, null, null, ready, early, other);
        assertThat(refused).noneMatch(Result::done);
        assertThat(codes(refused, ready)).containsExactly(PublishingRefusal.HELD_BACK_BY_THE_SET);
        assertThat(codes(refused, early)).containsExactly(PublishingRefusal.NOT_AT_THE_LAST_LEVEL);
        assertThat(room.now(ready).state()).isEqualTo(EditionState.IN_REVIEW);

        assertThat(act(room.publisher, Kind.RELEASE, null, null, ready, other))
                .allMatch(Result::done);
        assertThat(List.of(room.now(ready), room.now(other)))
                .extracting(Edition::state)
                .containsOnly(EditionState.LIVE);
    }

    private Edition atTheLastLevel(String title) {
        var edition = room.submitted(column, title);
        room.pass(room.editor, edition);
        room.pass(room.reviewer, edition);
        return room.now(edition);
    }

    @Test
    void returnsOnlyWithAReason() {
        var waiting = room.submitted(column, "要退回的");
        assertThatThrownBy(() -> act(room.editor, Kind.RETURN, " ", null, waiting))
                .hasMessageContaining("reason-missing");
        assertThat(act(room.editor, Kind.RETURN, "请核对数字", null, waiting)).allMatch(Result::done);
        assertThat(room.now(waiting).state()).isEqualTo(EditionState.DRAFT);
        assertThatThrownBy(() -> act(room.editor, Kind.PASS, null, null))
                .hasMessageContaining("nothing-chosen");
    }

    @Test
    void movesADocumentWithItsPublicCopyAndKeepsItsAddress() {
        var edition = room.published(column, "换个栏目");
        var target = room.column();
        var into = target.id();
        assertThat(codes(act(room.editor, Kind.MOVE, null, into, edition).getFirst()))
                .containsExactly(PublishingRefusal.MAY_NOT_PUBLISH);
        var number = documents.find(edition.document()).orElseThrow().number();
        assertThat(act(room.publisher, Kind.MOVE, null, into, edition)).allMatch(Result::done);
        assertThat(documents.numbered(number).orElseThrow().column()).isEqualTo(into);
        assertThat(publications.find(edition.document(), Locale.CHINESE).orElseThrow().column())
                .isEqualTo(into);
        assertThat(codes(act(room.publisher, Kind.MOVE, null, into, edition).getFirst()))
                .containsExactly(PublishingRefusal.ALREADY_THERE);
    }

    @Test
    void movesNothingToAnotherSiteAndShowsNothingToStrangers() {
        var edition = room.draft(column, "不能移走");
        var jiangan = room.siteOf("jiangan").owner().value();
        var stranger = Newsroom.person("别处的编辑", Role.EDITOR, jiangan);
        assertThat(codes(act(stranger, Kind.MOVE, null, column.id(), edition).getFirst()))
                .containsExactly(PublishingRefusal.DOCUMENT_UNKNOWN);
    }

    private List<Result> act(
            SignedIn person,
            Kind kind,
            @Nullable String reason,
            @Nullable ColumnId into,
            Edition... editions) {
        var chosen =
                Stream.of(editions).map(it -> new Chosen(it.id(), room.now(it).version())).toList();
        return room.as(person, () -> bulk.act(kind, chosen, reason, into));
    }

    private static List<Object> codes(List<Result> results, Edition edition) {
        return results.stream()
                .filter(it -> it.edition().equals(edition.id()))
                .flatMap(it -> codes(it).stream())
                .toList();
    }

    private static List<Object> codes(Result result) {
        return result.problems().stream().map(it -> (Object) it.code()).toList();
    }
}
