package org.chengmen.files.pictures;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.inspection.JpegMarkers;
import org.chengmen.kernel.Refused;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/// Reads the pixels of a picture into memory, upright and in the colours of the web, and fewer of
/// them where there are too many.
final class Negative {

    private Negative() {}

    static BufferedImage read(Path picture, FileKind kind, long mostPixels) throws IOException {
        var orientation =
                kind == FileKind.JPEG ? JpegMarkers.orientation(Files.readAllBytes(picture)) : 1;
        var reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try (var in = new FileImageInputStream(picture.toFile())) {
            reader.setInput(in, false, true);
            return upright(pixels(reader, mostPixels), kind, orientation);
        } catch (IOException | RuntimeException broken) {
            throw Refused.because(FileRefusal.PICTURE_BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage pixels(ImageReader reader, long most) throws IOException {
        var step = 1;
        while ((long) reader.getWidth(0) * reader.getHeight(0) / ((long) step * step) > most) {
            step++;
        }
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    /// Draws into a plain colour model, which turns any colour space into sRGB on the way.
    private static BufferedImage upright(BufferedImage image, FileKind kind, int orientation) {
        var turned = orientation >= 5;
        var type = hasAlpha(image, kind) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var upright =
                new BufferedImage(
                        turned ? image.getHeight() : image.getWidth(),
                        turned ? image.getWidth() : image.getHeight(),
                        type);
        var graphics = upright.createGraphics();
        graphics.drawImage(image, turning(orientation, image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return upright;
    }

    private static boolean hasAlpha(BufferedImage image, FileKind kind) {
        return kind != FileKind.JPEG && image.getColorModel().hasAlpha();
    }

    /// Exif 2.3, 4.6.4: how the stored rows and columns lie in the picture that was seen.
    private static AffineTransform turning(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
