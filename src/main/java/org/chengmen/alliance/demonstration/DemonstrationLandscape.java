package org.chengmen.alliance.demonstration;

import org.chengmen.alliance.brands.Colour;
import org.chengmen.alliance.brands.Oklch;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

/// An invented masthead picture: hills behind a lake, in shades of the site's colour.
final class DemonstrationLandscape {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 240;
    private static final int RANGES = 4;

    private DemonstrationLandscape() {}

    static byte[] drawn(Colour colour) throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = DemonstrationEmblem.pen(image);
        var shade = colour.toOklch();
        pen.setColor(tone(shade, 0.96));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (var range = 0; range < RANGES; range++) {
            pen.setColor(tone(shade, 0.88 - 0.08 * range));
            pen.fill(range(range));
        }
        pen.dispose();
        return DemonstrationEmblem.png(image);
    }

    private static Color tone(Oklch shade, double lightness) {
        var chroma = Math.min(shade.chroma(), 0.07);
        var colour = new Oklch(lightness, chroma, shade.hue()).toColour();
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    /// The nearer a range, the lower and the longer its hills.
    private static Path2D range(int number) {
        var line = new Path2D.Double();
        line.moveTo(0, HEIGHT);
        for (var x = 0; x <= WIDTH; x += 8) {
            line.lineTo(x, 70 + number * 42 - hill(x, number) * (38 - 8 * number));
        }
        line.lineTo(WIDTH, HEIGHT);
        line.closePath();
        return line;
    }

    private static double hill(int x, int number) {
        var at = x / (90.0 + 60 * number) + number * 1.7;
        return Math.sin(at) + 0.45 * Math.sin(2.3 * at + 1);
    }
}
