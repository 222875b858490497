package org.chengmen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Map;

/// A start that cannot be is ended with one sentence and exit code 4.
@Tag("fault")
class StartRefusalFaultTests {

    private static final String NOBODY = "jdbc:postgresql://127.0.0.1:1/postgres";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertRefused(
                    RunningPortal.launch("port-taken", taken.getLocalPort(), Map.of(), data("a")),
                    "Port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("a-file"), "");
        assertRefused(launch("not-writable", Map.of(), "a-file/data"), "cannot be written");
    }

    @Test
    void saysThatTheDataFolderIsInUse() throws IOException {
        Files.createDirectories(folder.resolve("used"));
        try (var channel =
                        FileChannel.open(
                                folder.resolve("used/instance.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertRefused(launch("in-use", Map.of(), "used"), "in use by another instance");
        }
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        assertRefused(
                launch("unreachable", Map.of("CHENGMEN_DATABASE_URL", NOBODY), "b"),
                "The database at " + NOBODY + " cannot be reached");
    }

    @Test
    void saysThatTheDatabaseIsOfANewerVersion() throws IOException, SQLException {
        try (var database = ExternalDatabase.start(folder.resolve("external"))) {
            try (var connection = database.connect();
                    var statement = connection.createStatement()) {
                statement.execute("create schema feedback");
                statement.execute(
                        """
                        create table feedback.flyway_schema_history (
                            installed_rank integer primary key, version varchar(50),
                            description varchar(200) not null, type varchar(20) not null,
                            script varchar(1000) not null, checksum integer,
                            installed_by varchar(100) not null,
                            installed_on timestamp not null default now(),
                            execution_time integer not null, success boolean not null)
                        """);
                statement.execute(
                        "insert into feedback.flyway_schema_history values (1, '999', 'later',"
                                + " 'SQL', 'V999__later.sql', 1, 'postgres', now(), 1, true)");
            }
            var url = "jdbc:postgresql://127.0.0.1:" + database.port() + "/postgres";
            assertRefused(
                    launch(
                            "newer",
                            Map.of(
                                    "CHENGMEN_DATABASE_URL",
                                    url,
                                    "CHENGMEN_DATABASE_USER",
                                    "postgres"),
                            "c"),
                    "newer version of Chengmen");
        }
    }

    private RunningPortal launch(String name, Map<String, String> environment, String data) {
        return RunningPortal.launch(name, RunningPortal.freePort(), environment, data(data));
    }

    private String data(String name) {
        return "--chengmen.data=" + folder.resolve(name);
    }

    private static void assertRefused(RunningPortal portal, String sentence) {
        assertThat(portal.exitCode()).as(portal.output()).isEqualTo(4);
        assertThat(portal.output())
                .contains("Chengmen did not start.", sentence)
                .doesNotContain("\tat ");
    }
}
