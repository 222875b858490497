package org.chengmen.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A real PostgreSQL server of the program's own, its data kept under the data folder.
final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static EmbeddedDatabase start(Path data) {
        var folder = DataFolder.claim(data);
        try {
            endOrphan(folder.postgres().resolve("postmaster.pid"));
            return new EmbeddedDatabase(folder, server(folder));
        } catch (IOException | RuntimeException broken) {
            folder.close();
            throw refusal(data, broken);
        }
    }

    private static StartRefused refusal(Path data, Exception broken) {
        return broken instanceof StartRefused precise
                ? precise
                : new StartRefused(
                        "The embedded PostgreSQL in " + data + " did not start.", broken);
    }

    /// The library switches durability off, being made for tests: without the three settings a
    /// killed server forgets what it acknowledged.
    private static EmbeddedPostgres server(DataFolder folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.path().resolve("runtime").toFile())
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    /// A program that was killed leaves its server running: the new one ends it before it starts
    /// its own.
    private static void endOrphan(Path pidFile) throws IOException {
        if (Files.exists(pidFile)) {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            ProcessHandle.of(pid)
                    .filter(it -> it.info().command().orElse("").endsWith("postgres"))
                    .ifPresent(EmbeddedDatabase::end);
        }
    }

    private static void end(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", stopped);
        } catch (ExecutionException | TimeoutException stubborn) {
            throw new StartRefused(
                    "An earlier PostgreSQL of this data folder does not end.", stubborn);
        }
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
