package org.chengmen.files.pictures;

import org.chengmen.files.storage.Quarantined;

/// A picture as we wrote it, in quarantine, with its size in pixels.
public record Rendering(Quarantined file, int width, int height) implements AutoCloseable {

    @Override
    public void close() {
        file.close();
    }
}
