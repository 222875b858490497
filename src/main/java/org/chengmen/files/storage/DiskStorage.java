package org.chengmen.files.storage;

import org.chengmen.files.FilesSettings;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Keeps contents on a disk under `ab/cd/<checksum>`. Bytes are forced to the disk before they get
/// their name, the name before anybody relies on it.
@Component
class DiskStorage implements Storage {

    private final Path root;

    DiskStorage(FilesSettings settings) throws IOException {
        root = Files.createDirectories(settings.folder().toAbsolutePath().resolve("store"));
    }

    @Override
    public void put(Path quarantined, StorageKey key) throws IOException {
        var place = place(key);
        if (Files.exists(place)) {
            Files.delete(quarantined);
            return;
        }
        force(quarantined);
        Files.createDirectories(folder(key));
        Files.move(quarantined, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder(key));
        force(outer(key));
        force(root);
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public boolean holds(StorageKey key) {
        return Files.isRegularFile(place(key));
    }

    @Override
    public InputStream open(StorageKey key, long offset) throws IOException {
        var channel = FileChannel.open(place(key), StandardOpenOption.READ);
        return Channels.newInputStream(channel.position(offset));
    }

    @Override
    public void delete(String checksum) throws IOException {
        var folder = folder(StorageKey.of(checksum));
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, checksum + "*")) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public long freeBytes() throws IOException {
        return Files.getFileStore(root).getUsableSpace();
    }

    private Path place(StorageKey key) {
        return folder(key).resolve(key.file());
    }

    private Path folder(StorageKey key) {
        return outer(key).resolve(key.checksum().substring(2, 4));
    }

    private Path outer(StorageKey key) {
        return root.resolve(key.checksum().substring(0, 2));
    }
}
