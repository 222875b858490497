package org.chengmen.files.pictures;

import org.chengmen.files.FileKind;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/// Writes pixels to a file, and nothing besides.
final class Print {

    private static final float QUALITY = 0.86f;
    private static final String LOSSY = "Lossy";

    private Print() {}

    static void write(BufferedImage image, FileKind kind, Path place) throws IOException {
        var writer =
                ImageIO.getImageWritersByFormatName(kind.name().toLowerCase(Locale.ROOT)).next();
        try (var out = new FileImageOutputStream(place.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters(writer, kind));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam parameters(ImageWriter writer, FileKind kind) {
        var parameters = writer.getDefaultWriteParam();
        if (kind == FileKind.WEBP) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType(LOSSY);
            parameters.setCompressionQuality(QUALITY);
        }
        if (kind == FileKind.JPEG) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return parameters;
    }
}
