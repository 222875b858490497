package org.chengmen.audit.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.audit.AuditStage;
import org.chengmen.audit.anchors.Anchoring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What somebody with all rights on the database may try. The chain under attack is the one of
/// thing `x`, ten entries long.
class AttackModuleTests {

    @TempDir Path data;
    private AuditStage stage;
    private int chain;

    @BeforeEach
    void writeTenEntries() {
        stage = AuditStage.open(data);
        for (var act = 0; act < 10; act++) {
            stage.act("stage.acted", "x");
        }
        chain = one("select chain from audit.entry where thing_id = 'x' limit 1");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void findsAnUntouchedTrailWhole() {
        stage.a(Anchoring.class).now();
        stage.acts(20);
        stage.a(Anchoring.class).now();
        var verified = verify();
        assertThat(verified.isWhole()).isTrue();
        assertThat(verified.checked()).isEqualTo(32);
    }

    @Test
    void namesAnEntryWhoseWordsWereChanged() {
        attack("update audit.entry set action = 'innocent' where chain = %d and number = 4");
        assertThat(places()).containsExactly("CHANGED " + chain + "-4");
    }

    @Test
    void namesAnEntryWhoseTimeOrActorWasChanged() {
        attack("update audit.entry set at = at - interval '1 day' where chain = %d and number = 1");
        attack("update audit.entry set actor_name = 'other' where chain = %d and number = 10");
        assertThat(places()).containsExactly("CHANGED " + chain + "-1", "CHANGED " + chain + "-10");
    }

    @Test
    void namesAChangedEntryThatWasHashedAgainWithoutTheKey() {
        attack(
                "update audit.entry set action = 'innocent', hash = encode(sha256(convert_to(previous || 'innocent', 'UTF8')), 'hex') where chain = %d and number = 4");
        attack(
                "update audit.entry e set previous = (select hash from audit.entry where chain = e.chain and number = 4) where chain = %d and number = 5");
        assertThat(places()).containsExactly("CHANGED " + chain + "-4", "CHANGED " + chain + "-5");
    }

    @Test
    void namesARemovedEntry() {
        attack("delete from audit.entry where chain = %d and number in (4, 5)");
        assertThat(places()).containsExactly("REMOVED " + chain + "-4…5");
    }

    @Test
    void namesTheFirstEntriesWhenTheyAreRemoved() {
        attack("delete from audit.entry where chain = %d and number <= 3");
        assertThat(places()).containsExactly("REMOVED " + chain + "-1…3");
    }

    @Test
    void namesARemovedEntryWhoseGapWasClosed() {
        attack("delete from audit.entry where chain = %d and number = 4");
        attack("update audit.entry set number = -number where chain = %d and number > 4");
        attack("update audit.entry set number = -number - 1 where chain = %d and number < 0");
        assertThat(places()).contains("REMOVED " + chain + "-4");
    }

    @Test
    void namesACutTail() {
        attack("delete from audit.entry where chain = %d and number > 7");
        assertThat(places()).containsExactly("REMOVED " + chain + "-8…10");
    }

    @Test
    void namesAHeadThatWasSetBackAfterACut() {
        attack("delete from audit.entry where chain = %d and number > 7");
        setHeadBack(7);
        assertThat(places()).containsExactly("HEAD_FORGED " + chain);
    }

    @Test
    void keepsTheTraceOfACutWhenTheTrailGoesOn() {
        attack("delete from audit.entry where chain = %d and number > 7");
        setHeadBack(7);
        stage.act("stage.acted", "x");
        assertThat(places()).containsExactly("HEAD_FORGED " + chain + "-8");
    }

    @Test
    void namesATailThatWasCutWithASealKeptFromBefore() {
        var seal =
                stage.jdbc()
                        .sql("select seal from audit.chain where chain = :chain")
                        .param("chain", chain)
                        .query(String.class)
                        .single();
        stage.act("stage.acted", "x");
        stage.a(Anchoring.class).now();
        attack("delete from audit.entry where chain = %d and number > 10");
        setHeadBack(10);
        attack("update audit.chain set seal = '" + seal + "' where chain = %d");
        assertThat(places()).contains("ANCHOR_CONTRADICTED 1");
    }

    @Test
    void namesAnEntryPutInAtTheEnd() {
        copy(10, 11);
        assertThat(places()).containsExactly("INSERTED " + chain + "-11");
    }

    @Test
    void goesOnBehindAnEntryPutInAtTheEnd() {
        copy(10, 11);
        stage.act("stage.acted", "x");
        assertThat(places()).containsExactly("INSERTED " + chain + "-11");
        assertThat(one("select max(number) from audit.entry where thing_id = 'x'")).isEqualTo(12);
    }

    @Test
    void namesAnEntryPutInBetween() {
        attack("update audit.entry set number = -number where chain = %d and number > 4");
        attack("update audit.entry set number = -number + 1 where chain = %d and number < 0");
        copy(4, 5);
        attack("update audit.entry set action = 'false' where chain = %d and number = 5");
        assertThat(places()).contains("INSERTED " + chain + "-5");
    }

    @Test
    void namesAnEntryThatReplacesAnother() {
        attack("delete from audit.entry where chain = %d and number = 5");
        copy(4, 5);
        attack("update audit.entry set action = 'false' where chain = %d and number = 5");
        assertThat(places()).containsExactly("CHANGED " + chain + "-5");
    }

    @Test
    void namesEntriesWhosePlacesWereExchanged() {
        attack("update audit.entry set number = -3 where chain = %d and number = 3");
        attack("update audit.entry set number = 3 where chain = %d and number = 6");
        attack("update audit.entry set number = 6 where chain = %d and number = -3");
        assertThat(places()).anyMatch(it -> it.endsWith(chain + "-3"));
    }

    @Test
    void namesAnAnchorThatWasChangedOrRemoved() {
        stage.a(Anchoring.class).now();
        stage.a(Anchoring.class).now();
        stage.a(Anchoring.class).now();
        stage.attack("update audit.anchor set root = repeat('f', 64) where number = 1");
        stage.attack("delete from audit.anchor where number = 3");
        assertThat(places())
                .containsExactlyInAnyOrder(
                        "ANCHOR_CHANGED 1", "ANCHOR_REMOVED 1", "ANCHOR_REMOVED 3");
    }

    @Test
    void namesEverythingWhenAllIsEmptied() {
        stage.attack("delete from audit.entry");
        assertThat(places()).containsExactly("REMOVED " + chain + "-1…10");
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        var verifications = stage.a(Verifications.class);
        var id = verifications.claim("first").orElseThrow();
        assertThat(verifications.claim("second")).isEmpty();
        stage.jdbc()
                .sql("update audit.verification set beat = beat - interval '2 minutes'")
                .update();
        stage.jdbc()
                .sql("update audit.verification_progress set done = true where chain <> :chain")
                .param("chain", chain)
                .update();
        var finished = stage.a(Verification.class).run("second").orElseThrow();
        assertThat(finished.id()).isEqualTo(id);
        assertThat(finished.isWhole()).isTrue();
        assertThat(finished.checked()).isEqualTo(10);
    }

    @Test
    void readsATrailLongerThanOneStretch() {
        stage.inTransaction(() -> {
            for (var act = 0; act < 2500; act++) {
                stage.act("stage.acted", "x");
            }
        });
        attack(
                "update audit.entry set action = 'innocent' where chain = %d and number in (1000, 1001, 2510)");
        assertThat(places())
                .containsExactly(
                        "CHANGED " + chain + "-1000",
                        "CHANGED " + chain + "-1001",
                        "CHANGED " + chain + "-2510");
    }

    @Test
    void recordsItsVerdictInTheTrail() {
        verify();
        var after =
                stage.jdbc()
                        .sql("select after from audit.entry where action = 'audit.verified'")
                        .query(String.class)
                        .single();
        assertThat(after).isEqualTo("{\"by\":\"test\",\"entries\":10,\"findings\":0}");
    }

    @Test
    void tellsTheVerdictOnTheCommandLine() {
        assertThat(command()).isEqualTo("0 The audit trail is whole: 10 entries.");
        attack("delete from audit.entry where chain = %d and number = 5");
        assertThat(command())
                .startsWith("5 REMOVED " + chain + "-5")
                .endsWith("The audit trail was tampered with: 1 findings in 10 entries.");
    }

    private String command() {
        var out = new ByteArrayOutputStream();
        var code =
                new VerifyCommand(stage.a(Verification.class), stage.a(Verifications.class))
                        .verify(new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8).strip();
    }

    private void attack(String sql) {
        stage.attack(sql.formatted(chain));
    }

    private void setHeadBack(int length) {
        attack(
                "update audit.chain c set length = "
                        + length
                        + ", hash = (select hash from audit.entry e where e.chain = c.chain and e.number = "
                        + length
                        + ") where chain = %d");
    }

    private void copy(int from, int to) {
        attack(
                """
                insert into audit.entry (chain, number, at, actor, actor_name, organisation, address, request, action,
                    thing_type, thing_id, before, after, previous, hash)
                select chain, %s, at, actor, actor_name, organisation, address, request, action,
                    thing_type, thing_id, before, after, hash, repeat('a', 64)
                from audit.entry where number = %s and chain =\
                """
                                .formatted(to, from)
                        + " %d");
    }

    private List<String> places() {
        return stage.a(Verifications.class).findings(verify().id()).stream()
                .map(it -> it.kind() + " " + it.place())
                .toList();
    }

    private VerificationView verify() {
        return stage.a(Verification.class).run("test").orElseThrow();
    }

    private int one(String sql) {
        return stage.jdbc().sql(sql).query(Integer.class).single();
    }
}
