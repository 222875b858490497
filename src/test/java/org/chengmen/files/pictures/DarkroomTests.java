package org.chengmen.files.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.SampleFiles;
import org.chengmen.files.TestSettings;
import org.chengmen.files.storage.Quarantine;
import org.chengmen.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import javax.imageio.ImageIO;

class DarkroomTests {

    @TempDir Path folder;
    Darkroom darkroom;
    Quarantine quarantine;

    @BeforeEach
    void open() throws IOException {
        var settings = TestSettings.in(folder);
        quarantine = new Quarantine(settings);
        darkroom = new Darkroom(settings.picture());
    }

    @Test
    void makesSmallerRenderingsOfAWidePicture() throws IOException {
        try (var it = develop(SampleFiles.picture("png", 1000, 500), FileKind.PNG)) {
            assertThat(it.full().width()).isEqualTo(1000);
            assertThat(it.smaller()).extracting(Rendering::width).containsExactly(640, 320);
            assertThat(it.smaller()).extracting(Rendering::height).containsExactly(320, 160);
        }
    }

    @Test
    void keepsWebpWhereItIsSmaller() throws IOException {
        try (var it = develop(SampleFiles.picture("jpg", 800, 600), FileKind.JPEG)) {
            var webp = Objects.requireNonNull(it.full().webp());
            assertThat(webp.size()).isLessThan(it.full().file().size());
            assertThat(Files.readString(webp.path(), StandardCharsets.ISO_8859_1))
                    .startsWith("RIFF");
        }
    }

    @Test
    void readsWebpAndWritesAPhotographAsJpeg() throws IOException {
        byte[] picture;
        try (var it = develop(SampleFiles.picture("jpg", 400, 300), FileKind.JPEG)) {
            picture = Files.readAllBytes(Objects.requireNonNull(it.full().webp()).path());
        }
        try (var it = develop(picture, FileKind.WEBP)) {
            assertThat(it.kind()).isEqualTo(FileKind.JPEG);
            assertThat(it.full().width()).isEqualTo(400);
        }
    }

    @Test
    void leavesTheMetadataOut() throws IOException {
        try (var it = develop(SampleFiles.jpegHeld(1, 64, 48), FileKind.JPEG)) {
            var written = Files.readString(it.full().file().path(), StandardCharsets.ISO_8859_1);
            assertThat(written).doesNotContain("Exif", "GPS");
        }
    }

    @Test
    void turnsAPictureAsTheCameraWasHeld() throws IOException {
        try (var it = develop(SampleFiles.jpegHeld(6, 64, 48), FileKind.JPEG)) {
            var image = ImageIO.read(it.full().file().path().toFile());
            assertThat(image.getWidth()).isEqualTo(48);
            assertThat(image.getHeight()).isEqualTo(64);
            assertThat(new Color(image.getRGB(40, 8)).getRed()).isGreaterThan(200);
            assertThat(new Color(image.getRGB(8, 8)).getRed()).isLessThan(60);
        }
    }

    @Test
    void writesAnAnimationAsItsFirstPicture() throws IOException {
        try (var it = develop(SampleFiles.picture("gif", 30, 20), FileKind.GIF)) {
            assertThat(it.kind()).isEqualTo(FileKind.PNG);
        }
    }

    @Test
    void keepsFewerPixelsOfWhatWouldFillTheMemory() throws IOException {
        try (var it = develop(SampleFiles.picture("png", 2000, 1000), FileKind.PNG)) {
            assertThat(it.full().width()).isEqualTo(1000);
        }
    }

    @Test
    void givesTheSameBytesForTheSamePicture() throws IOException {
        var picture = SampleFiles.picture("jpg", 64, 48);
        try (var one = develop(picture, FileKind.JPEG);
                var other = develop(picture, FileKind.JPEG)) {
            assertThat(one.full().file().checksum()).isEqualTo(other.full().file().checksum());
        }
    }

    @Test
    void refusesWhatCannotBeDecodedAndLeavesNothing() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> develop(SampleFiles.pngClaiming(9, 9), FileKind.PNG))
                .satisfies(it ->
                        assertThat(it.problems().getFirst().code())
                                .isEqualTo(FileRefusal.PICTURE_BROKEN));
        assertThat(folder.resolve("quarantine")).isEmptyDirectory();
    }

    private Renderings develop(byte[] picture, FileKind kind) throws IOException {
        var file = Files.write(folder.resolve("picture"), picture);
        return Renderings.of(darkroom.develop(file, kind, quarantine.place()), quarantine);
    }
}
