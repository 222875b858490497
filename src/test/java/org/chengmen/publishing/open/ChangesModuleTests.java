package org.chengmen.publishing.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.editions.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

@PortalTest
@Timeout(60)
class ChangesModuleTests {

    @Autowired Newsroom room;
    @Autowired Changes changes;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transactions;

    Edition slow;
    Edition quick;
    Scope scope = Scope.ALL;

    @BeforeEach
    void publish() {
        var column = room.column();
        slow = room.published(column, "甲");
        quick = room.published(column, "乙");
        scope = Scope.ofSite(room.site.id().value()).columns(List.of(column));
    }

    @Test
    void missesNothingWhenTransactionsCommitInTheOtherOrder() {
        var token = newest();
        var begun = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var late =
                background(() ->
                        transactions.executeWithoutResult(status -> {
                            touch(slow);
                            begun.countDown();
                            await(mayCommit);
                        }));
        await(begun);
        transactions.executeWithoutResult(status -> touch(quick));
        assertThat(titlesSince(token)).containsExactly("乙");
        var next = newest();

        mayCommit.countDown();
        late.join();

        assertThat(titlesSince(next)).containsExactly("甲");
        assertThat(titlesSince(token)).containsExactly("乙", "甲");
    }

    /// The narrowest gap: one transaction has its moment but is not visible yet.
    @Test
    void showsNoLaterMomentBeforeAnEarlierOneIsVisible() {
        var token = newest();
        var begun = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var early =
                background(() ->
                        transactions.executeWithoutResult(status -> {
                            touch(slow);
                            takeTheMomentNow();
                            begun.countDown();
                            await(mayCommit);
                        }));
        await(begun);
        var later = background(() -> transactions.executeWithoutResult(status -> touch(quick)));
        awaitSomebodyAtTheLock();
        assertThat(titlesSince(token)).isEmpty();

        mayCommit.countDown();
        CompletableFuture.allOf(early, later).join();

        assertThat(titlesSince(token)).containsExactly("甲", "乙");
    }

    @Test
    void forgetsWhatWasRolledBack() {
        var token = newest();
        transactions.executeWithoutResult(status -> {
            touch(slow);
            takeTheMomentNow();
            status.setRollbackOnly();
        });
        assertThat(titlesSince(token)).isEmpty();
    }

    @Test
    void settlesAfterEveryVisibleChange() {
        assertThat(changes.settled()).isGreaterThan(newest());
    }

    @Test
    void cutsAnAnswerThatWouldBecomeTooLarge() {
        var token = newest();
        List.of(slow, quick).forEach(this::fill);
        assertThat(titlesSince(token)).containsExactly("甲");
        assertThat(titlesSince(newestOf("甲", token))).containsExactly("乙");
    }

    private long newestOf(String title, long after) {
        return changes.between(scope, after, Long.MAX_VALUE, 9).stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow()
                .moment();
    }

    private List<String> titlesSince(long token) {
        return changes.between(scope, token, Long.MAX_VALUE, 9).stream().map(Entry::title).toList();
    }

    private long newest() {
        return Objects.requireNonNull(changes.newest(scope));
    }

    private void touch(Edition edition) {
        database.sql("update publishing.publication set summary = 'x' where document = :id")
                .param("id", edition.document().value())
                .update();
    }

    private void fill(Edition edition) {
        database.sql(
                        "update publishing.publication set body = repeat('字', 1340000) where document = :id")
                .param("id", edition.document().value())
                .update();
    }

    private void takeTheMomentNow() {
        database.sql("set constraints publishing.note_change immediate").update();
    }

    private void awaitSomebodyAtTheLock() {
        while (database.sql(
                                "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Integer.class)
                        .single()
                == 0) {
            Thread.yield();
        }
    }

    private static CompletableFuture<Void> background(Runnable work) {
        return CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
