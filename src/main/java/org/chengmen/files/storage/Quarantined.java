package org.chengmen.files.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file in quarantine with its size and checksum. Closing it leaves nothing behind, unless the
/// storage took it.
public record Quarantined(Path path, long size, String checksum) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
