package org.chengmen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.concurrent.locks.LockSupport;

/// A disk that fills up: people read on, nobody loses what was acknowledged, and the operator is
/// told. It needs a file system of its own; where none can be mounted the test fails and says so.
@Tag("fault")
class FullDiskFaultTests {

    @TempDir(cleanup = CleanupMode.NEVER)
    Path disk;

    @BeforeEach
    void mount() throws Exception {
        var mount =
                new ProcessBuilder(
                                "mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", disk.toString())
                        .start();
        assertThat(mount.waitFor())
                .as("A small disk can be mounted only as root; run this test as root")
                .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
    }

    @Test
    void readsOnAndSaysThatNothingCanBeStored() throws Exception {
        var data = disk.resolve("data");
        try (var portal = RunningPortal.start("full-disk", RunningPortal.freePort(), data);
                var ledger = new Ledger(portal)) {
            ledger.awaitMore(50);
            fill();
            awaitReadiness(portal, "READ_ONLY");
            assertThat(portal.page("/api/organisations")).isEqualTo(200);
            assertThat(portal.health("liveness")).isEqualTo(200);
            Files.delete(disk.resolve("filler"));
            ledger.awaitMore(50);
            awaitReadiness(portal, "UP");
            ledger.stop();
            assertBalanced(ledger, data);
        }
    }

    private void fill() throws IOException {
        var block = new byte[1024 * 1024];
        try (var filler =
                Files.newOutputStream(
                        disk.resolve("filler"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            while (disk.toFile().getUsableSpace() > 0) {
                filler.write(block);
            }
        } catch (IOException full) {
            assertThat(disk.toFile().getUsableSpace()).isLessThan(block.length);
        }
    }

    private static void awaitReadiness(RunningPortal portal, String status) {
        for (var tries = 0;
                !portal.readiness().contains("\"status\":\"" + status + "\"");
                tries++) {
            assertThat(tries).as(portal.readiness()).isLessThan(600);
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static void assertBalanced(Ledger ledger, Path data) throws Exception {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        try (var connection =
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                        "postgres",
                        Files.readString(data.resolve("postgres.password")))) {
            var balance = ledger.balance(connection);
            System.out.println("Full disk: " + balance + " " + ledger.answers());
            assertThat(balance).isEqualTo(new Ledger.Balance(ledger.acknowledged(), 0, 0, 0));
            assertThat(ledger.answers()).doesNotContainKeys("200 empty", "201 empty", "500");
        }
    }
}
