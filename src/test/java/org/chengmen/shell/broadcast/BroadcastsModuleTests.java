package org.chengmen.shell.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.chengmen.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

/// Two instances on one database: the portal of the tests, and a second one that shares nothing
/// with it.
@PortalTest
class BroadcastsModuleTests {

    @Autowired DataSource pool;
    @Autowired JdbcConnectionDetails details;
    @Autowired JdbcClient database;
    @Autowired PlatformTransactionManager transactions;

    private final String channel = UUID.randomUUID().toString().substring(0, 8);
    private OtherInstance here;
    private OtherInstance there;

    @BeforeEach
    void startTwoInstances() {
        here = OtherInstance.on(pool, details);
        there = OtherInstance.on(pool, details);
        there.listenTo(channel);
        here.listenTo(channel);
        there.begin();
        here.begin();
    }

    @AfterEach
    void stopThem() {
        here.close();
        there.close();
    }

    @Test
    void tellsTheOtherInstance() {
        inTransaction(() -> here.broadcasts().publish(channel, "a"));
        await().untilAsserted(() -> assertThat(there.heard()).contains("a"));
    }

    @Test
    void tellsItsOwnInstanceBeforeTheCommandReturns() {
        inTransaction(() -> here.broadcasts().publish(channel, "a"));
        assertThat(here.heard()).contains("a");
    }

    @Test
    void tellsNobodyBeforeTheCommit() {
        inTransaction(() -> {
            here.broadcasts().publish(channel, "late");
            separately(() -> here.broadcasts().publish(channel, "early"));
            await().untilAsserted(() -> assertThat(there.heard()).contains("early"));
            assertThat(there.heard()).doesNotContain("late");
            assertThat(here.heard()).doesNotContain("late");
        });
        await().untilAsserted(() -> assertThat(there.heard()).contains("late"));
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    here.broadcasts().publish(channel, "undone");
                    status.setRollbackOnly();
                });
        inTransaction(() -> here.broadcasts().publish(channel, "done"));
        await().untilAsserted(() -> assertThat(there.heard()).contains("done"));
        assertThat(there.heard()).doesNotContain("undone");
        assertThat(here.heard()).doesNotContain("undone");
    }

    @Test
    void refusesToPublishOutsideATransaction() {
        assertThatThrownBy(() -> here.broadcasts().publish(channel, "loose"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsWhatNoNotificationAnnounced() {
        database.sql("insert into shell.broadcast (channel, message) values (?, 'silent')")
                .param(channel)
                .update();
        await().untilAsserted(() -> assertThat(there.heard()).contains("silent"));
    }

    @Test
    void hearsAgainAfterItsConnectionWasCut() {
        database.sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where application_name = 'chengmen broadcasts'")
                .query()
                .listOfRows();
        inTransaction(() -> here.broadcasts().publish(channel, "meanwhile"));
        await().untilAsserted(() -> assertThat(there.heard()).contains("meanwhile"));
    }

    @Test
    void tellsAgainWhatAListenerCouldNotTake() {
        var attempts = new CopyOnWriteArrayList<Set<String>>();
        there.broadcasts()
                .subscribe(
                        "fragile" + channel,
                        messages -> {
                            attempts.add(messages);
                            if (attempts.size() == 1) {
                                throw new IllegalStateException("not yet");
                            }
                        });
        inTransaction(() -> here.broadcasts().publish("fragile" + channel, "a"));
        await().untilAsserted(() -> assertThat(attempts).hasSizeGreaterThan(1));
        assertThat(attempts.get(1)).contains("a");
    }

    @Test
    void renewsCopiesBeforeWhatIsMadeOfThem() {
        List<String> order = new ArrayList<>();
        here.broadcasts().subscribeLast("pages" + channel, messages -> order.add("page"));
        here.broadcasts().subscribe("copy" + channel, messages -> order.add("copy"));
        inTransaction(() -> {
            here.broadcasts().publish("pages" + channel, "a");
            here.broadcasts().publish("copy" + channel, "a");
        });
        assertThat(order).startsWith("copy", "page");
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private void separately(Runnable work) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        template.executeWithoutResult(status -> work.run());
    }
}
