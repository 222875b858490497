package org.chengmen.files.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Where bytes lie for good. What it has taken is there after a power cut; putting the same content
/// twice is no different from putting it once.
public interface Storage {

    /// Takes the file over: afterwards it is no longer where it was.
    void put(Path quarantined, StorageKey key) throws IOException;

    boolean holds(StorageKey key);

    /// The bytes from an offset on.
    InputStream open(StorageKey key, long offset) throws IOException;

    /// Forgets a content and all its smaller renderings.
    void delete(String checksum) throws IOException;

    long freeBytes() throws IOException;
}
