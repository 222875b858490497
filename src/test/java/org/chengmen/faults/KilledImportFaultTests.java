package org.chengmen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/// `kill -9` of the program while it imports, and while members send: what was said to be done is
/// there once, and the rest is done by asking again.
@Tag("fault")
class KilledImportFaultTests {

    private static final int DOCUMENTS = 20_000;
    private static final String TOKEN = "chengmen_" + "t".repeat(43);

    @TempDir(cleanup = CleanupMode.NEVER)
    Path data;

    @TempDir Path folder;

    @Test
    void importsEachOnceThroughAKill() throws Exception {
        var lines = IntStream.range(0, DOCUMENTS).mapToObj(KilledImportFaultTests::line).toList();
        var file = Files.write(folder.resolve("documents.jsonl"), lines);
        var first = launch("import-killed", file);
        while (imported() < 3_000) {
            first.checkAlive();
        }
        first.kill();
        var acknowledged = imported();
        assertThat(acknowledged).isLessThan(DOCUMENTS);
        var second = launch("import-again", file);
        assertThat(second.exitCode()).as(second.output()).isZero();
        try (var portal = RunningPortal.start("import-after", RunningPortal.freePort(), data)) {
            assertThat(portal.page("/")).isEqualTo(200);
            for (var table : List.of("publication", "edition")) {
                assertThat(count("publishing." + table + " where title like '断电导入%'"))
                        .isEqualTo(DOCUMENTS);
            }
            assertThat(
                            count(
                                    """
                                    publishing.publication_change c
                                    join publishing.publication p using (document, language)
                                    where p.title like '断电导入%'
                                    """))
                    .isEqualTo(DOCUMENTS);
            assertThat(imported()).isEqualTo(DOCUMENTS);
        }
    }

    private static String line(int number) {
        return "{\"id\": \"%d\", \"title\": \"断电导入第 %d 篇\", \"content\": \"正文\"}"
                .formatted(number, number);
    }

    private RunningPortal launch(String name, Path file) {
        return RunningPortal.launch(
                name,
                0,
                Map.of(),
                "--chengmen.import.documents=" + file,
                "--chengmen.import.site=localhost",
                "--chengmen.import.column=news/city",
                "--chengmen.data=" + data);
    }

    /// Zero as long as there is no database.
    private long imported() {
        try {
            return count("publishing.imported");
        } catch (IOException | SQLException notYet) {
            return 0;
        }
    }

    private long count(String from) throws IOException, SQLException {
        try (var connection = connect();
                var result =
                        connection.createStatement().executeQuery("select count(*) from " + from)) {
            result.next();
            return result.getLong(1);
        }
    }

    private Connection connect() throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "postgres",
                Files.readString(data.resolve("postgres.password")));
    }

    @Test
    void keepsOnceWhatWasSaidToBeReceived() throws Exception {
        var port = RunningPortal.freePort();
        var first = RunningPortal.start("members-killed", port, data);
        giveToken();
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        var stop = new AtomicBoolean();
        var sending = Thread.startVirtualThread(() -> send(port, acknowledged, stop));
        while (acknowledged.size() < 100) {
            first.checkAlive();
        }
        first.kill();
        var before = acknowledged.size();
        try (var second = RunningPortal.start("members-again", port, data)) {
            while (acknowledged.size() < before + 100) {
                second.checkAlive();
            }
            stop.set(true);
            sending.join();
            assertThat(count("publishing.submission")).isEqualTo(acknowledged.size());
            assertThat(count("publishing.offer o join publishing.submission s using (document)"))
                    .isEqualTo(acknowledged.size());
        }
    }

    /// Each id until it is acknowledged, as a member's system does.
    private static void send(int port, Set<String> acknowledged, AtomicBoolean stop) {
        try (var client = HttpClient.newHttpClient()) {
            for (var number = 0; !stop.get(); number++) {
                while (!isTaken(client, port, "doc/" + number)) {
                    Thread.onSpinWait();
                }
                acknowledged.add("doc/" + number);
            }
        }
    }

    private static boolean isTaken(HttpClient client, int port, String id) {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/api/submissions/" + id))
                        .header("Authorization", "Bearer " + TOKEN)
                        .header("Content-Type", "application/json")
                        .PUT(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"title\": \"断电时的稿件 %s\", \"content\": \"正文\"}"
                                                .formatted(id)))
                        .build();
        try {
            var status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status == 429) {
                Thread.sleep(500);
            }
            return status == 200 || status == 201;
        } catch (IOException nobody) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void giveToken() throws IOException, SQLException, NoSuchAlgorithmException {
        var hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(TOKEN.getBytes(StandardCharsets.US_ASCII));
        try (var connection = connect();
                var statement =
                        connection.prepareStatement(
                                """
                                insert into publishing.member_token
                                    (id, member, name, hash, created_at, created_by, created_by_name, expires_at)
                                select gen_random_uuid(), (select id from alliance.site where status = 'open'
                                    and kind <> 'portal' limit 1), 'x', ?, now(), gen_random_uuid(), 'x',
                                    now() + interval '1 day'
                                """)) {
            statement.setBytes(1, hash);
            statement.executeUpdate();
        }
    }
}
