package org.chengmen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder of one instance. The operating system drops its lock when the program dies, however
/// it dies, so no stale lock keeps the next start waiting.
record DataFolder(Path path, FileChannel lock) implements AutoCloseable {

    static DataFolder claim(Path path) {
        try {
            create(path);
            var channel =
                    FileChannel.open(
                            path.resolve("instance.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartRefused(
                        "The data folder " + path + " is in use by another instance.");
            }
            return new DataFolder(path, channel);
        } catch (IOException broken) {
            throw new StartRefused("The data folder " + path + " cannot be written.", broken);
        }
    }

    /// For the program's own account alone: it holds keys and personal data.
    private static void create(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProgram) {
            return false;
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
