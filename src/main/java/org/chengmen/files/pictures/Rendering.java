package org.chengmen.files.pictures;

import org.chengmen.files.storage.Quarantined;
import org.jspecify.annotations.Nullable;

/// A picture as we wrote it, in quarantine, with its size in pixels; the same as WebP where that is
/// smaller.
public record Rendering(Quarantined file, @Nullable Quarantined webp, int width, int height)
        implements AutoCloseable {

    public @Nullable Long webpSize() {
        return webp == null ? null : webp.size();
    }

    @Override
    public void close() {
        file.close();
        if (webp != null) {
            webp.close();
        }
    }
}
