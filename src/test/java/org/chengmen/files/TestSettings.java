package org.chengmen.files;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;

/// Settings for tests without the portal.
public final class TestSettings {

    private TestSettings() {}

    public static FilesSettings in(Path folder) {
        return with(folder, null, Duration.ofSeconds(5));
    }

    public static FilesSettings with(Path folder, @Nullable String clamd, Duration patience) {
        return new FilesSettings(
                folder,
                EnumSet.allOf(FileKind.class),
                DataSize.ofMegabytes(10),
                DataSize.ofMegabytes(50),
                DataSize.ofBytes(0),
                4,
                new FilesSettings.Archive(50, DataSize.ofMegabytes(5), 100),
                new FilesSettings.Picture(
                        DataSize.ofMegabytes(5), 51_000_000, 1_000_000, Duration.ofSeconds(5)),
                new FilesSettings.Laboratory(
                        1, DataSize.ofMegabytes(64), Duration.ofSeconds(20), Duration.ofMinutes(1)),
                clamd,
                null,
                patience);
    }
}
