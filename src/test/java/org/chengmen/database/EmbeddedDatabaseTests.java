package org.chengmen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

class EmbeddedDatabaseTests {

    @TempDir(cleanup = CleanupMode.NEVER)
    Path data;

    @Test
    void keepsWhatWasCommittedWhenTheServerIsKilled() throws IOException, SQLException {
        var first = EmbeddedDatabase.start(data);
        execute(first, "create table kept (line text)");
        execute(first, "insert into kept values ('acknowledged')");
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        ProcessHandle.of(postmaster()).ifPresent(it -> it.onExit().join());
        first.close();

        try (var second = EmbeddedDatabase.start(data)) {
            assertThat(count(second)).isEqualTo(1);
        }
    }

    @Test
    void waitsForTheDiskBeforeItAcknowledges() throws IOException, SQLException {
        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws IOException, SQLException {
        try (var first = EmbeddedDatabase.start(data)) {
            assertThatThrownBy(() -> DriverManager.getConnection(first.url(), "postgres", "wrong"))
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(Files.getPosixFilePermissions(data.resolve("postgres.password")))
                .containsExactlyInAnyOrder(
                        PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        try (var second = EmbeddedDatabase.start(data)) {
            execute(second, "select 1");
        }
    }

    @Test
    void checksEveryPageForWhatTheDiskMayHaveChanged() throws IOException, SQLException {
        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(setting(database, "data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void startsTheServerAgainOnTheSamePortWhenSomebodyKillsIt() throws IOException, SQLException {
        try (var database = EmbeddedDatabase.start(data)) {
            var killed = ProcessHandle.of(postmaster()).orElseThrow();
            killed.destroyForcibly();
            killed.onExit().join();
            awaitAnswer(database);
            execute(database, "select 1");
        }
    }

    @Test
    void refusesADataFolderOfAnotherPostgres() throws IOException {
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "19\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL 19");
    }

    private static void awaitAnswer(EmbeddedDatabase database) {
        for (var tries = 0; tries < 1000; tries++) {
            try (var connection = connection(database)) {
                assertThat(connection.isValid(1)).isTrue();
                return;
            } catch (SQLException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    @Test
    void refusesADataFolderThatAnotherInstanceUses() {
        try (var claimed = DataFolder.claim(data)) {
            assertThat(claimed.path()).isEqualTo(data);
            assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("in use by another instance");
        }
    }

    @Test
    void letsGoOfTheDataFolderWhenItCannotStart() throws IOException {
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/postmaster.pid"), "no number");
        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("did not start");
        try (var free = DataFolder.claim(data)) {
            assertThat(free.path()).isEqualTo(data);
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip());
    }

    private static Connection connection(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), "postgres", database.password());
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connection(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String setting(EmbeddedDatabase database, String name) throws SQLException {
        try (var connection = connection(database);
                var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static int count(EmbeddedDatabase database) throws SQLException {
        try (var connection = connection(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
