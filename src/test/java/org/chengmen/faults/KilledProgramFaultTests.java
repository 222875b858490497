package org.chengmen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// One program with a PostgreSQL of its own: `kill -9` of the one and of the other while people
/// write.
@Tag("fault")
class KilledProgramFaultTests {

    @TempDir(cleanup = CleanupMode.NEVER)
    Path data;

    @Test
    void losesAndDoublesNothingThatWasAcknowledged() throws Exception {
        var port = RunningPortal.freePort();
        var first = RunningPortal.start("killed", port, data);
        try (var ledger = new Ledger(first)) {
            ledger.awaitMore(100);
            killPostgres();
            ledger.awaitMore(100);
            first.kill();
            try (var second = RunningPortal.start("killed-again", port, data)) {
                ledger.awaitMore(100);
                ledger.stop();
                assertBalanced(ledger);
                assertThat(second.health("liveness")).isEqualTo(200);
            }
        } finally {
            first.kill();
        }
        assertTrailIsWhole();
    }

    /// What the command says that an auditor runs.
    private void assertTrailIsWhole() {
        var verification =
                RunningPortal.launch(
                        "verify",
                        0,
                        Map.of(),
                        "--chengmen.command=verify-audit",
                        "--chengmen.data=" + data);
        assertThat(verification.exitCode()).as(verification.output()).isZero();
    }

    private void killPostgres() throws IOException {
        ProcessHandle.of(Long.parseLong(postmaster().getFirst())).orElseThrow().destroyForcibly();
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    }

    private void assertBalanced(Ledger ledger) throws IOException, SQLException {
        try (var connection = connect()) {
            var balance = ledger.balance(connection);
            System.out.println("Killed program: " + balance + " " + ledger.answers());
            assertThat(balance).isEqualTo(new Ledger.Balance(ledger.acknowledged(), 0, 0, 0));
            assertThat(ledger.answers()).doesNotContainKeys("200 empty", "201 empty", "500");
        }
    }

    private Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster().get(3) + "/postgres",
                "postgres",
                Files.readString(data.resolve("postgres.password")));
    }
}
