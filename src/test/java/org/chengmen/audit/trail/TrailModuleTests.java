package org.chengmen.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditStage;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.access.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

class TrailModuleTests {

    @TempDir Path data;
    private AuditStage stage;

    @BeforeEach
    void open() {
        stage = AuditStage.open(data);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void linksEveryEntryToTheOneBefore() {
        stage.act("first", "x");
        stage.act("second", "x");
        var entries = entriesOf("x");
        assertThat(entries).extracting(it -> it.deed().action()).containsExactly("first", "second");
        assertThat(entries).extracting(Entry::number).containsExactly(1L, 2L);
        assertThat(entries.getFirst().previous()).isEqualTo(Digests.NONE);
        assertThat(entries.getLast().previous()).isEqualTo(entries.getFirst().hash());
        assertThat(entries).allMatch(it -> it.isSound(stage.a(TrailKey.class)));
    }

    @Test
    void writesWhoActedAsTheyWereCalledAtThatTime() {
        var organisation = UUID.randomUUID();
        var wang = new Person(UUID.randomUUID(), Person.Kind.STAFF, "王芳", organisation);
        stage.person().becomes(wang, "198.51.100.7");
        stage.act("by.wang", "x");
        assertThat(entriesOf("x").getFirst().deed().actor())
                .isEqualTo(
                        new Actor(wang.account().toString(), "王芳", organisation, "198.51.100.7"));
    }

    @Test
    void tellsTheSystemFromAVisitor() {
        stage.act("by.system", "x");
        stage.person().becomes(null, "198.51.100.7");
        stage.act("by.visitor", "x");
        assertThat(entriesOf("x"))
                .extracting(it -> it.deed().actor().id())
                .containsExactly(Actor.SYSTEM, Actor.VISITOR);
    }

    @Test
    void leavesNothingOfATransactionThatIsRolledBack() {
        assertThatThrownBy(() ->
                        stage.inTransaction(() -> {
                            record("undone", "x");
                            throw new IllegalStateException("no");
                        }))
                .hasMessage("no");
        assertThat(entriesOf("x")).isEmpty();
        stage.act("done", "x");
        assertThat(entriesOf("x")).extracting(Entry::number).containsExactly(1L);
    }

    @Test
    void leavesNothingOfAnEffectThatIsRolledBackToASavepoint() {
        var nested = stage.transactions();
        nested.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
        stage.inTransaction(() -> {
            record("before", "x");
            nested.executeWithoutResult(inner -> {
                record("undone", "x");
                inner.setRollbackOnly();
            });
            record("after", "x");
        });
        assertThat(entriesOf("x"))
                .extracting(it -> it.deed().action())
                .containsExactly("before", "after");
    }

    @Test
    void keepsTheActsOfAnInnerTransactionApart() {
        var inner = stage.transactions();
        inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        stage.transactions()
                .executeWithoutResult(outer -> {
                    record("outer", "x");
                    inner.executeWithoutResult(_ -> record("inner", "x"));
                    outer.setRollbackOnly();
                });
        assertThat(entriesOf("x")).extracting(it -> it.deed().action()).containsExactly("inner");
    }

    @Test
    void refusesToRecordWithoutATransaction() {
        assertThatThrownBy(() -> record("alone", "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("in the transaction of its effect");
    }

    @Test
    void keepsChainsWholeUnderManyHands() throws Exception {
        var things = List.of("a", "b", "c", "d", "e", "f", "g");
        try (var hands = Executors.newFixedThreadPool(8)) {
            for (var hand = 0; hand < 8; hand++) {
                var offset = hand;
                hands.execute(() -> {
                    for (var act = 0; act < 50; act++) {
                        var first = things.get((act + offset) % 7);
                        var second = things.get((act * 3 + offset) % 7);
                        stage.inTransaction(() -> {
                            record("touched", first);
                            record("touched", second);
                        });
                    }
                });
            }
        }
        assertThat(count()).isEqualTo(800);
        assertThat(stage.a(Heads.class).all()).allSatisfy(this::endsInItsLastEntry);
    }

    private void endsInItsLastEntry(Head head) {
        var entries = stage.a(Entries.class).following(head.chain(), 0, 1000);
        var hash = Digests.NONE;
        var number = 0L;
        for (var entry : entries) {
            assertThat(entry.previous()).isEqualTo(hash);
            assertThat(entry.number()).isEqualTo(++number);
            hash = entry.hash();
        }
        assertThat(head.hash()).isEqualTo(hash);
        assertThat(head.length()).isEqualTo(number);
        assertThat(head.isSealed(stage.a(TrailKey.class))).isTrue();
    }

    @Test
    void refusesChangesDeletionAndEmptying() {
        stage.act("kept", "x");
        for (var sql :
                List.of(
                        "update audit.entry set action = 'other'",
                        "delete from audit.entry",
                        "truncate audit.entry cascade",
                        "delete from audit.chain",
                        "update audit.chain set length = 0",
                        "update audit.anchor set root = 'x'",
                        "delete from audit.key")) {
            assertThatThrownBy(() -> stage.jdbc().sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void saysInTheChainThatAHeadWasForged() {
        stage.act("first", "x");
        stage.attack("update audit.chain set length = 0, hash = repeat('0', 64)");
        stage.act("second", "x");
        assertThat(actions()).containsExactly("first", Entries.HEAD_FORGED, "second");
    }

    @Test
    void replacesValuesThatAreTooLongByTheirDigest() {
        var values = new HashMap<String, Object>();
        values.put("text", "长".repeat(70_000));
        stage.inTransaction(
                () -> stage.a(AuditTrail.class).record(Act.of("long", "thing", "x").after(values)));
        assertThat(entriesOf("x").getFirst().deed().after())
                .startsWith("{\"$length\":70011,\"$sha256\":");
    }

    @Test
    void storesWhateverANameContains() {
        stage.act("odd\0name\uD83D", "thing\0" + "长".repeat(300));
        assertThat(count()).isEqualTo(1);
        var entry = stage.a(Entries.class).following(chainWithEntries(), 0, 1).getFirst();
        assertThat(entry.isSound(stage.a(TrailKey.class))).isTrue();
    }

    @Test
    void makesAKeyThatOnlyItsOwnerReads() throws IOException {
        var mode = Files.getPosixFilePermissions(data.resolve("audit.key"));
        assertThat(PosixFilePermissions.toString(mode)).isEqualTo("r--------");
    }

    @Test
    void refusesAnotherKey(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> stage.reopened(elsewhere))
                .rootCause()
                .isInstanceOf(TrailKeyRefused.class)
                .hasMessage("The audit trail was written with another key.");
    }

    @Test
    void goesOnWithTheSameKey() {
        stage.act("first", "x");
        try (var again = stage.reopened(data)) {
            again.act("second", "x");
        }
        assertThat(actions()).containsExactly("first", "second");
    }

    private void record(String action, String thing) {
        stage.a(AuditTrail.class).record(Act.of(action, "thing", thing));
    }

    private List<Entry> entriesOf(String thing) {
        return stage.jdbc()
                .sql(Entries.SELECT + "where thing_id = :thing order by number")
                .params(Map.of("thing", thing))
                .query(Entries::entry)
                .list();
    }

    private List<String> actions() {
        return stage.jdbc()
                .sql("select action from audit.entry order by number")
                .query(String.class)
                .list();
    }

    private int chainWithEntries() {
        return stage.jdbc().sql("select chain from audit.entry").query(Integer.class).single();
    }

    private long count() {
        return stage.jdbc().sql("select count(*) from audit.entry").query(Long.class).single();
    }
}
