package org.chengmen.files.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chengmen.files.SampleFiles;
import org.chengmen.files.TestSettings;
import org.chengmen.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class DiskStorageTests {

    private static final DataSize MOST = DataSize.ofBytes(10);

    @TempDir Path folder;
    Quarantine quarantine;

    @BeforeEach
    void open() throws IOException {
        quarantine = new Quarantine(TestSettings.in(folder));
    }

    @Test
    void keepsAContentUnderItsChecksum() throws IOException {
        var storage = new DiskStorage(TestSettings.in(folder));
        var received = receive("城门");
        storage.put(received.path(), StorageKey.of(received.checksum()));
        assertThat(folder.resolve("quarantine")).isEmptyDirectory();
        try (var content = storage.open(StorageKey.of(received.checksum()), 3)) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("门");
        }
    }

    @Test
    void takesTheSameContentTwiceAsOnce() throws IOException {
        var storage = new DiskStorage(TestSettings.in(folder));
        for (var times = 0; times < 2; times++) {
            var received = receive("same");
            storage.put(received.path(), StorageKey.of(received.checksum()));
        }
        try (var files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void forgetsAContentWithItsRenderings() throws IOException {
        var storage = new DiskStorage(TestSettings.in(folder));
        var full = receive("full");
        var key = StorageKey.of(full.checksum());
        storage.put(receive("small").path(), key.variant(320));
        storage.put(full.path(), key);
        storage.delete(full.checksum());
        assertThat(storage.holds(key)).isFalse();
        assertThat(storage.holds(key.variant(320))).isFalse();
    }

    @Test
    void countsWhileItReceivesAndLeavesNothingOfWhatIsTooLarge() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> receive("a".repeat(11)));
        assertThat(folder.resolve("quarantine")).isEmptyDirectory();
    }

    @Test
    void sweepsOutWhatAStoppedProgramLeft() throws IOException {
        receive("left");
        Files.writeString(folder.resolve("spool/part"), "left");
        new Quarantine(TestSettings.in(folder));
        assertThat(folder.resolve("quarantine")).isEmptyDirectory();
        assertThat(folder.resolve("spool")).isEmptyDirectory();
    }

    @Test
    void refusesAKeyThatIsNoChecksum() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> StorageKey.of("../../etc/passwd"));
    }

    private Quarantined receive(String content) throws IOException {
        return quarantine.receive(new ByteArrayInputStream(SampleFiles.text(content)), MOST);
    }
}
