package org.chengmen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The very first start, by two instances at once, with visitors at the door.
@Tag("fault")
class FirstStartFaultTests {

    private static final String DOUBLED_FILES =
            "(select 1 from files.file group by organisation, name having count(*) > 1)";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void loadsTheCityOnceAndAsksEarlyVisitorsToWait() throws IOException, SQLException {
        try (var database = ExternalDatabase.start(folder.resolve("external"));
                var first = portal("early-first", database);
                var second = portal("early-second", database)) {
            var answers = new TreeSet<>(visit(first));
            answers.addAll(visit(second));
            assertThat(answers).contains(200, 503).isSubsetOf(0, 200, 503);
            assertThat(count(database, "alliance.organisation")).isEqualTo(153);
            assertThat(count(database, "alliance.site")).isEqualTo(153);
            assertThat(count(database, "calendar.version")).isEqualTo(1);
            assertThat(count(database, "files.file where name = '标志.png'")).isEqualTo(4);
            assertThat(count(database, DOUBLED_FILES)).isZero();
            assertThat(second.page("/alliance")).isEqualTo(200);
        }
    }

    /// What the home page answers from before the start until it is there.
    private static Set<Integer> visit(RunningPortal portal) {
        var answers = new TreeSet<Integer>();
        while (answers.add(portal.page("/")) || !answers.contains(200)) {
            portal.checkAlive();
        }
        return answers;
    }

    private static long count(ExternalDatabase database, String what) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private RunningPortal portal(String name, ExternalDatabase database) {
        return RunningPortal.launch(
                name,
                RunningPortal.freePort(),
                Map.of(
                        "CHENGMEN_DATABASE_URL",
                        "jdbc:postgresql://127.0.0.1:" + database.port() + "/postgres",
                        "CHENGMEN_DATABASE_USER",
                        "postgres"),
                "--chengmen.data=" + folder.resolve(name),
                "--chengmen.files.folder=" + folder.resolve("files"),
                "--chengmen.accounts.keys=" + folder.resolve("keys"),
                "--chengmen.audit.key-file=" + folder.resolve("audit.key"));
    }
}
