package org.chengmen.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// A real PostgreSQL server of the program's own, its data kept under the data folder. Whoever
/// kills it finds it started again.
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final String password;
    private final int port;
    private EmbeddedPostgres server;
    private boolean closed;

    private EmbeddedDatabase(DataFolder folder, String password, EmbeddedPostgres server) {
        this.folder = folder;
        this.password = password;
        this.server = server;
        this.port = server.getPort();
    }

    static EmbeddedDatabase start(Path data) {
        var folder = DataFolder.claim(data);
        try {
            var postmaster = Postmaster.of(folder);
            postmaster.refuseOtherMajor();
            postmaster.endOrphan(PATIENCE);
            var password = DatabasePassword.of(folder);
            var database =
                    new EmbeddedDatabase(
                            folder, password.value(), server(folder, password.value(), 0));
            password.demand(database.url());
            database.watch();
            return database;
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
    private static EmbeddedPostgres server(DataFolder folder, String password, int port)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setConnectConfig("password", password)
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

    private void watch() throws IOException {
        Postmaster.of(folder).process().ifPresent(it -> it.onExit().thenRun(this::startAgain));
    }

    /// On the same port, so that the application finds it again by itself.
    private synchronized void startAgain() {
        for (var tries = 0; !closed && tries < 20; tries++) {
            try {
                LOG.warn("The embedded PostgreSQL has ended; starting it again.");
                server.close();
                server = server(folder, password, port);
                watch();
                return;
            } catch (IOException | RuntimeException notYet) {
                LOG.error("The embedded PostgreSQL does not start: {}", notYet.getMessage());
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return password;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        server.close();
        folder.close();
    }
}
