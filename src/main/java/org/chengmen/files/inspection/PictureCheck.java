package org.chengmen.files.inspection;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.FilesSettings;
import org.chengmen.kernel.Refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;

/// A picture by its header alone: nothing is decoded before its size in pixels is known to be
/// bearable (ASVS 5.0, 5.2.6), and none that was cut off.
final class PictureCheck {

    private final FilesSettings.Picture bounds;

    PictureCheck(FilesSettings.Picture bounds) {
        this.bounds = bounds;
    }

    void check(Path file, FileKind kind) throws IOException {
        if (Files.size(file) > bounds.size().toBytes()) {
            throw Refused.because(FileRefusal.TOO_LARGE, bounds.size().toMegabytes());
        }
        if (ZipDirectory.hasEndRecord(file) || startsLikePdf(file)) {
            throw Refused.because(FileRefusal.POLYGLOT);
        }
        checkPixels(file, kind);
        if (!isWhole(file, kind)) {
            throw Refused.because(FileRefusal.PICTURE_BROKEN);
        }
    }

    private static boolean startsLikePdf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private void checkPixels(Path file, FileKind kind) {
        var reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try (var in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            checkPixels(reader.getWidth(0), reader.getHeight(0));
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw Refused.because(FileRefusal.PICTURE_BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private void checkPixels(int width, int height) {
        if ((long) width * height > bounds.pixels()) {
            throw Refused.because(
                    FileRefusal.PICTURE_TOO_MANY_PIXELS,
                    width,
                    height,
                    bounds.pixels() / 1_000_000);
        }
    }

    private static boolean isWhole(Path file, FileKind kind) throws IOException {
        var bytes = Files.readAllBytes(file);
        return switch (kind) {
            case JPEG -> JpegMarkers.isWhole(bytes);
            case PNG -> PngChunks.isWhole(bytes);
            case WEBP -> RiffChunks.isWhole(bytes);
            default -> endsWith(bytes, (byte) 0x3b);
        };
    }

    private static boolean endsWith(byte[] bytes, byte last) {
        var at = bytes.length - 1;
        while (at > 0 && bytes[at] == 0) {
            at--;
        }
        return bytes[at] == last;
    }
}
