package org.chengmen.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A PostgreSQL server that is none of the program's own, as in a data centre.
final class ExternalDatabase implements AutoCloseable {

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    private ExternalDatabase(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.server = started();
    }

    static ExternalDatabase start(Path folder) throws IOException {
        return new ExternalDatabase(folder, RunningPortal.freePort());
    }

    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setOverrideWorkingDirectory(folder.resolve("runtime").toFile())
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    int port() {
        return port;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
    }

    /// Lets it acknowledge what only its memory holds.
    void forgetOnKill() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("alter system set wal_writer_delay = '10s'");
            statement.execute("alter system set wal_writer_flush_after = '1GB'");
            statement.execute("alter role postgres set synchronous_commit = off");
            statement.execute("select pg_reload_conf()");
        }
    }

    /// `kill -9` of the whole server.
    void kill() throws IOException {
        var pid =
                Long.parseLong(
                        Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        var all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        all.forEach(it -> it.onExit().join());
    }

    void startAgain() throws IOException {
        server.close();
        server = started();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
