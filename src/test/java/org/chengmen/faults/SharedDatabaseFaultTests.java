package org.chengmen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/// Two programs on one PostgreSQL: lines that break or hang, a program that is killed, and last a
/// server that was told to forget, which proves that the ledger would notice.
@Tag("fault")
class SharedDatabaseFaultTests {

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void losesAndDoublesNothingThatWasAcknowledged() throws Exception {
        try (var database = ExternalDatabase.start(folder);
                var line = TcpProxy.to(database.port());
                var first = portal("first", line.port()).awaitReady();
                var second = portal("second", database.port()).awaitReady()) {
            try (var ledger = new Ledger(first, second)) {
                ledger.awaitMore(100);
                breakTheLine(line, ledger);
                hangTheLine(line, ledger, first);
                first.kill();
                ledger.awaitMore(100);
                ledger.stop();
                assertBalanced(ledger, database);
            }
            seesLosses(database, second);
        }
    }

    private RunningPortal portal(String name, int port) {
        return RunningPortal.launch(
                name,
                RunningPortal.freePort(),
                Map.of(
                        "CHENGMEN_DATABASE_URL",
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                        "CHENGMEN_DATABASE_USER",
                        "postgres"),
                "--chengmen.data=" + folder.resolve(name),
                "--chengmen.accounts.keys=" + folder.resolve("keys"),
                "--chengmen.audit.key-file=" + folder.resolve("audit.key"));
    }

    private static void breakTheLine(TcpProxy line, Ledger ledger) {
        for (var times = 0; times < 20; times++) {
            line.reset();
            ledger.awaitMore(10);
        }
    }

    /// The program itself stays alive and says so.
    private static void hangTheLine(TcpProxy line, Ledger ledger, RunningPortal portal) {
        line.mode(TcpProxy.Mode.HANG);
        ledger.awaitMore(20);
        assertThat(portal.health("liveness")).isEqualTo(200);
        line.mode(TcpProxy.Mode.PASS);
        ledger.awaitMore(20);
    }

    private static void assertBalanced(Ledger ledger, ExternalDatabase database) throws Exception {
        try (var connection = database.connect()) {
            var balance = ledger.balance(connection);
            System.out.println("Shared database: " + balance + " " + ledger.answers());
            assertThat(balance).isEqualTo(new Ledger.Balance(ledger.acknowledged(), 0, 0, 0));
            assertThat(ledger.answers().keySet())
                    .isSubsetOf(
                            "201",
                            "503",
                            "ConnectException",
                            "IOException",
                            "HttpTimeoutException",
                            "HttpConnectTimeoutException");
        }
    }

    /// The negative control.
    private static void seesLosses(ExternalDatabase database, RunningPortal portal)
            throws Exception {
        database.forgetOnKill();
        database.kill();
        database.startAgain();
        try (var ledger = new Ledger(portal)) {
            ledger.awaitMore(100);
            database.kill();
            ledger.stop();
            database.startAgain();
            try (var connection = database.connect()) {
                var balance = ledger.balance(connection);
                System.out.println("Told to forget: " + balance + " " + ledger.answers());
                assertThat(balance.lost()).isPositive();
            }
        }
    }
}
