package org.chengmen.publishing.demonstration.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws scenes as JPEG files, small enough for a list of them on one page.
public final class DrawnPictures {

    private static final float QUALITY = 0.82f;

    private DrawnPictures() {}

    public static byte[] jpeg(Scene scene) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            return written(scene.drawn().image(), writer);
        } finally {
            writer.dispose();
        }
    }

    private static byte[] written(BufferedImage image, ImageWriter writer) throws IOException {
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        }
        return bytes.toByteArray();
    }
}
