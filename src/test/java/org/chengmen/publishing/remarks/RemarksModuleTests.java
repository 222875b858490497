package org.chengmen.publishing.remarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.editions.Edition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

@PortalTest
class RemarksModuleTests {

    @Autowired Newsroom room;
    @Autowired Remarking remarking;
    @Autowired Presence presence;
    @Autowired JdbcClient database;

    @Test
    void keepsARemarkUntilTheAuthorSettlesIt() {
        var edition = room.submitted(room.column(), "有意见的");
        remark(room.reviewer, edition, "正文", "这里请写全称");
        var remark = about(edition).getFirst();
        assertThat(remark.isOpen()).isTrue();
        assertThat(remark.passage()).isEqualTo("正文");
        assertThatThrownBy(() -> resolve(room.editor, remark)).hasMessageContaining("may-not-edit");
        resolve(room.writer, remark);
        assertThat(about(edition).getFirst().resolvedByName()).isEqualTo("信息员小江");
    }

    @Test
    void letsWhoRemarkedTakeItBack() {
        var edition = room.submitted(room.column(), "收回意见");
        remark(room.editor, edition, "", "看错了");
        resolve(room.editor, about(edition).getFirst());
        assertThat(about(edition).getFirst().isOpen()).isFalse();
    }

    @Test
    void refusesStrangersEmptyWordsAndWhatIsPublicAlready() {
        var edition = room.submitted(room.column(), "不给外人看");
        var jiangan = room.siteOf("jiangan").owner().value();
        var stranger = Newsroom.person("别处的编辑", Role.EDITOR, jiangan);
        assertThatThrownBy(() -> remark(stranger, edition, "", "路过"))
                .hasMessageContaining("document-unknown");
        assertThatThrownBy(() -> remark(room.editor, edition, "长".repeat(301), " "))
                .hasMessageContaining("remark-missing")
                .hasMessageContaining("passage-too-long");
        var live = room.published(room.column(), "已经公开");
        assertThatThrownBy(() -> remark(room.editor, live, "", "晚了"))
                .hasMessageContaining("not-in-review");
    }

    @Test
    void namesWhoIsWritingUntilAMinuteAfterTheLastBeat() {
        var edition = room.draft(room.column(), "两个人");
        room.does(room.writer, () -> presence.beat(edition.id()));
        assertThat(others(room.editor, edition)).containsExactly("信息员小江");
        assertThat(others(room.writer, edition)).isEmpty();
        database.sql(
                        "update publishing.presence set at = at - interval '61 seconds' where edition = :edition")
                .param("edition", edition.id().value())
                .update();
        assertThat(others(room.editor, edition)).isEmpty();
    }

    private List<String> others(SignedIn person, Edition edition) {
        return room.as(person, () -> presence.others(edition.id()));
    }

    private void remark(SignedIn person, Edition edition, String passage, String words) {
        room.does(person, () -> remarking.remark(edition.id(), passage, words));
    }

    private void resolve(SignedIn person, Remark remark) {
        room.does(person, () -> remarking.resolve(remark.id()));
    }

    private List<Remark> about(Edition edition) {
        return remarking.about(edition);
    }
}
