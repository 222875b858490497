package org.chengmen.disclosure.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.calendar.WorkingDays;
import org.chengmen.disclosure.entries.Entries;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.editions.ContentForm;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.review.TakingDown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@PortalTest
class LedgerModuleTests {

    @Autowired Ledger ledger;
    @Autowired Duties duties;
    @Autowired Raising raising;
    @Autowired Following following;
    @Autowired Entries entries;
    @Autowired Newsroom room;
    @Autowired Drafting drafting;
    @Autowired Editions editions;
    @Autowired TakingDown takingDown;
    @Autowired WorkingDays days;

    private UUID unit() {
        return room.site.owner().value();
    }

    private Duty open(String item) {
        return duties.open(List.of(unit()), days.today().plusYears(2), 200).stream()
                .filter(it -> it.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void raisesEachDutyOnce() {
        var before = duties.all().size();
        raising.raiseAll();
        raising.raiseAll();
        assertThat(duties.all()).hasSize(before);
    }

    @Test
    void turnsWhenItsDocumentIsPublishedAndBackWhenItIsWithdrawn() {
        var duty = open("03-004");
        var place =
                room.as(room.writer, () -> ledger.places(duty)).stream()
                        .filter(it -> it.type().equals("policy"))
                        .findFirst()
                        .orElseThrow();
        var begun =
                room.as(room.writer, () -> ledger.write(duty.id(), place.column(), place.type()));
        assertThat(state(duty)).isEqualTo(Duty.Kept.OPEN);

        publish(begun.edition());
        following.catchUp();
        assertThat(state(duty)).isEqualTo(Duty.Kept.MET);
        var proof = Objects.requireNonNull(duties.find(duty.id()).orElseThrow().proof());
        assertThat(entries.numbered(proof.number()).orElseThrow().item()).isEqualTo("03-004");

        withdraw(begun.document());
        following.catchUp();
        assertThat(state(duty)).isEqualTo(Duty.Kept.OPEN);
    }

    private Duty.Kept state(Duty duty) {
        return duties.find(duty.id()).orElseThrow().kept();
    }

    private void publish(EditionId id) {
        var edition = editions.find(id).orElseThrow();
        var saved =
                room.as(
                        room.writer,
                        () ->
                                drafting.save(
                                        id,
                                        edition.version(),
                                        new ContentForm(
                                                edition.content().title(),
                                                "全年工作完成情况",
                                                "<p>全年目标任务全部完成。</p>",
                                                Map.of(
                                                        "source", "市发展和改革委员会",
                                                        "validity", "in-force",
                                                        "disclosureItem", "03-004"))));
        room.submit(room.writer, saved);
        List.of(room.editor, room.reviewer, room.publisher).forEach(it -> room.pass(it, saved));
    }

    private void withdraw(DocumentId document) {
        room.does(room.publisher, () -> takingDown.withdraw(document, Locale.CHINESE, "内容有误"));
    }

    @Test
    void isLiftedWithAReasonByWhoPublishesOnly() {
        var duty = open("01-003");
        assertThatThrownBy(() -> room.does(room.writer, () -> ledger.voidIt(duty.id(), "没有文件")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("may-not-see");
        assertThatThrownBy(() -> room.does(room.publisher, () -> ledger.voidIt(duty.id(), " ")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("reason-missing");
        room.does(room.publisher, () -> ledger.voidIt(duty.id(), "本年度没有规范性文件"));
        assertThat(state(duty)).isEqualTo(Duty.Kept.VOID);
        room.does(room.publisher, () -> ledger.reopen(duty.id()));
        assertThat(state(duty)).isEqualTo(Duty.Kept.OPEN);
    }

    @Test
    void isNoMatterOfAnotherUnit() {
        var duty = open("01-003");
        SignedIn stranger =
                Newsroom.person("外单位", Role.PUBLISHER, room.siteOf("jyj").owner().value());
        assertThatThrownBy(() -> room.as(stranger, () -> ledger.duty(duty.id())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("may-not-see");
        assertThatThrownBy(() -> room.does(stranger, () -> ledger.prove(duty.id(), "1")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isNotProvedByWhatNobodyCanRead() {
        var duty = open("01-003");
        assertThatThrownBy(
                        () -> room.does(room.publisher, () -> ledger.prove(duty.id(), "999999999")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("proof-unknown");
    }

    @Test
    void isMetOnlyWithAProof() {
        var met = duties.all().stream().filter(it -> it.kept() == Duty.Kept.MET).toList();
        assertThat(met)
                .hasSizeGreaterThan(1000)
                .allMatch(it -> it.proof() != null && it.metOn() != null);
    }
}
