package org.chengmen.files.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// Makes a picture smaller by halves, because one large step skips most of its pixels.
final class Scaling {

    private Scaling() {}

    static BufferedImage toWidth(BufferedImage image, int width) {
        var current = image;
        while (current.getWidth() >= 2 * width) {
            current = draw(current, current.getWidth() / 2);
        }
        return current.getWidth() == width ? current : draw(current, width);
    }

    private static BufferedImage draw(BufferedImage image, int width) {
        var height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        var smaller = new BufferedImage(width, height, image.getType());
        var graphics = smaller.createGraphics();
        smooth(graphics);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }

    private static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }
}
