package org.chengmen.shell.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.chengmen.PortalTest;
import org.chengmen.shell.ShellSettings;
import org.chengmen.shell.broadcast.OtherInstance;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

/// What is evicted, when and where: this portal, and another instance on the same database.
@PortalTest
class PageEvictionsModuleTests {

    private static final PageKey HOME = new PageKey(new Origin("http", "localhost", 80), "/", "zh");

    @LocalServerPort int port;
    @Autowired DataSource pool;
    @Autowired JdbcConnectionDetails details;
    @Autowired JdbcClient database;
    @Autowired PlatformTransactionManager transactions;
    @Autowired PageEvictions evictions;
    @Autowired SamplePages sample;
    @Autowired KeptPages here;
    @Autowired ShellSettings settings;

    private OtherInstance other;
    private KeptPages there;
    private Wire portal;

    @BeforeEach
    void startAnotherInstance() {
        other = OtherInstance.on(pool, details);
        there =
                new KeptPages(
                        new CacheSettings(1), settings, Clock.systemUTC(), new CacheFigures());
        new BroadcastEvictions(other.broadcasts(), there);
        other.begin();
        portal = new Wire(port, "localhost");
        here.evict(Set.of(PageEvictions.ALL));
    }

    @AfterEach
    void stopIt() {
        sample.unguard();
        other.close();
    }

    @Test
    void evictsBeforeTheCommandReturns() {
        var page = portal.get("/sample/page/a").text();
        inTransaction(() -> evictions.evict("sample-a"));
        assertThat(portal.get("/sample/page/a").text()).isNotEqualTo(page);
    }

    @Test
    void evictsOnEveryInstance() {
        keepThere();
        inTransaction(() -> evictions.evict("sites"));
        await().until(() -> there.find(HOME) == null);
    }

    @Test
    void evictsNothingBeforeTheCommit() {
        var page = portal.get("/sample/page/a").text();
        inTransaction(() -> {
            evictions.evict("sample-a");
            assertThat(portal.get("/sample/page/a").text()).isEqualTo(page);
        });
        assertThat(portal.get("/sample/page/a").text()).isNotEqualTo(page);
    }

    @Test
    void evictsNothingWhenTheChangeIsRolledBack() {
        var page = portal.get("/sample/page/a").text();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    evictions.evict("sample-a");
                    status.setRollbackOnly();
                });
        assertThat(portal.get("/sample/page/a").text()).isEqualTo(page);
    }

    @Test
    void evictsThoughNoNotificationArrives() {
        keepThere();
        database.sql("insert into shell.broadcast (channel, message) values ('pages', 'sites')")
                .update();
        await().until(() -> there.find(HOME) == null);
    }

    @Test
    void evictsThoughTheConnectionWasCut() {
        keepThere();
        database.sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where application_name = 'chengmen broadcasts'")
                .query()
                .listOfRows();
        inTransaction(() -> evictions.evict("sites"));
        await().until(() -> there.find(HOME) == null);
    }

    @Test
    void neverKeepsAPageThatReadBeforeTheEviction() throws Exception {
        var door = sample.guard();
        var slow = CompletableFuture.supplyAsync(() -> portal.get("/sample/slow/a").text());
        door.await();
        inTransaction(() -> evictions.evict("sample-a"));
        door.await();
        var old = slow.get();
        sample.unguard();
        assertThat(portal.get("/sample/slow/a").text()).isNotEqualTo(old);
    }

    @Test
    void makesAPageOnceForACrowd() throws Exception {
        var made = sample.made.get();
        var door = sample.guard();
        var first = CompletableFuture.supplyAsync(() -> portal.get("/sample/slow/b").text());
        door.await();
        var crowd = List.of(arrive("b"), arrive("b"), arrive("b"));
        door.await();
        for (var visitor : crowd) {
            assertThat(visitor.get()).isEqualTo(first.get());
        }
        assertThat(sample.made).hasValue(made + 1);
    }

    /// A visitor after the change does not get what was begun before it, though it is in the
    /// making.
    @Test
    void letsNobodyWaitForAPageThatIsAlreadyOld() throws Exception {
        var door = sample.guard();
        var slow = CompletableFuture.supplyAsync(() -> portal.get("/sample/slow/c").text());
        door.await();
        inTransaction(() -> evictions.evict("sample-c"));
        sample.unguard();
        var after = portal.get("/sample/slow/c").text();
        door.await();
        assertThat(after).isNotEqualTo(slow.get());
    }

    private CompletableFuture<String> arrive(String id) {
        return CompletableFuture.supplyAsync(() -> portal.get("/sample/slow/" + id).text());
    }

    private void keepThere() {
        var begun = there.now();
        var headers = PageHeaders.of(HttpFields.build());
        there.keep(HOME, there.page(new byte[10], headers, Set.of("sites"), begun), begun);
        assertThat(there.find(HOME)).isNotNull();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
