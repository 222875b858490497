package org.chengmen.files.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.FilesSettings;
import org.chengmen.files.SampleFiles;
import org.chengmen.files.TestSettings;
import org.chengmen.files.storage.Quarantine;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

class LaboratoryTests {

    @TempDir Path folder;

    @Test
    void readsFilesInAProgramOfItsOwn() throws IOException {
        var laboratory = laboratory(64, Duration.ofSeconds(20));
        laboratory.inspect(file(SampleFiles.pdf("")), FileKind.PDF);
        try (var it = laboratory.develop(file(picture(800, 600)), FileKind.JPEG)) {
            assertThat(it.full().width()).isEqualTo(800);
            assertThat(it.smaller()).hasSize(2);
        }
        laboratory.destroy();
    }

    @Test
    void bringsRefusalsBackWithTheirValues() throws IOException {
        var laboratory = laboratory(64, Duration.ofSeconds(20));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        laboratory.inspect(
                                file(SampleFiles.pngClaiming(50_000, 50_000)), FileKind.PNG))
                .satisfies(it ->
                        assertThat(it.problems())
                                .containsExactly(
                                        Problem.of(
                                                FileRefusal.PICTURE_TOO_MANY_PIXELS,
                                                50_000L,
                                                50_000L,
                                                51L)));
        laboratory.destroy();
    }

    @Test
    void refusesWhatEatsTheMemoryAndGoesOn() throws IOException {
        var laboratory = laboratory(24, Duration.ofSeconds(20));
        var large = file(picture(3000, 2000));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> laboratory.develop(large, FileKind.JPEG))
                .withMessage("file-refusal.too-much-work");
        try (var it = laboratory.develop(file(picture(40, 30)), FileKind.JPEG)) {
            assertThat(it.full().width()).isEqualTo(40);
        }
        assertThat(leftInQuarantine()).isZero();
        laboratory.destroy();
    }

    @Test
    void refusesWhatTakesTooLong() throws IOException {
        var laboratory = laboratory(64, Duration.ofMillis(1));
        var large = file(picture(3000, 2000));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> laboratory.develop(large, FileKind.JPEG))
                .withMessage("file-refusal.too-much-work");
        laboratory.destroy();
    }

    private long leftInQuarantine() throws IOException {
        try (var files = Files.list(folder.resolve("quarantine"))) {
            return files.count();
        }
    }

    private Laboratory laboratory(int megabytes, Duration patience) throws IOException {
        var settings = TestSettings.in(folder);
        var bounds =
                new FilesSettings.Laboratory(
                        1, DataSize.ofMegabytes(megabytes), patience, Duration.ofMinutes(1));
        var picture =
                new FilesSettings.Picture(
                        DataSize.ofMegabytes(5), 51_000_000, 24_000_000, Duration.ofSeconds(5));
        var own =
                new FilesSettings(
                        folder,
                        settings.kinds(),
                        settings.maxSize(),
                        settings.quota(),
                        settings.spare(),
                        1,
                        settings.archive(),
                        picture,
                        bounds,
                        null,
                        null,
                        patience);
        return new Laboratory(own, new Quarantine(own));
    }

    private static byte[] picture(int width, int height) {
        return SampleFiles.picture("jpg", width, height);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}
