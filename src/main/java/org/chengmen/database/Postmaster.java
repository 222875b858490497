package org.chengmen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The server process that a folder of PostgreSQL names.
record Postmaster(Path folder) {

    private static final String MAJOR = "18";

    static Postmaster of(DataFolder folder) {
        return new Postmaster(folder.postgres());
    }

    /// PostgreSQL reads only what its own major version wrote.
    void refuseOtherMajor() throws IOException {
        var version = folder.resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR)) {
            throw new StartRefused(
                    "The data folder was written by PostgreSQL %s, this program brings %s."
                            .formatted(Files.readString(version).strip(), MAJOR));
        }
    }

    Optional<ProcessHandle> process() throws IOException {
        var file = folder.resolve("postmaster.pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                        .filter(it -> it.info().command().orElse("").endsWith("postgres"))
                : Optional.empty();
    }

    /// A program that was killed leaves its server running: the new one ends it before it starts
    /// its own.
    void endOrphan(Duration patience) throws IOException {
        process().ifPresent(it -> end(it, patience));
    }

    private static void end(ProcessHandle orphan, Duration patience) {
        orphan.destroy();
        try {
            orphan.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", stopped);
        } catch (ExecutionException | TimeoutException stubborn) {
            throw new StartRefused(
                    "An earlier PostgreSQL of this data folder does not end.", stubborn);
        }
    }
}
