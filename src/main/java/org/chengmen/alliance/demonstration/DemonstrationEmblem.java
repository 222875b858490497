package org.chengmen.alliance.demonstration;

import org.chengmen.alliance.brands.Colour;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/// Invented logos: a sign in white on a disc of the site's colour.
enum DemonstrationEmblem {
    DROP(
            "M 120 44 C 150 90 170 112 170 140 C 170 170 148 192 120 192 C 92 192 70 170 70 140"
                    + " C 70 112 90 90 120 44 Z"),
    BOOK(
            "M 116 78 C 98 66 74 64 52 70 L 52 164 C 74 158 98 160 116 172 Z"
                    + " M 124 78 C 142 66 166 64 188 70 L 188 164 C 166 158 142 160 124 172 Z"),
    LEAF(
            "M 60 180 C 52 110 92 60 184 56 C 186 138 146 186 84 172 C 100 140 120 118 146 98"
                    + " C 112 114 84 142 74 184 Z"),
    HILLS(
            "M 36 150 L 92 78 L 122 118 L 146 92 L 204 150 Z"
                    + " M 48 164 L 192 164 L 178 176 L 62 176 Z M 74 188 L 166 188 L 146 200 L 94 200 Z");

    private static final int SIDE = 240;

    private final String path;

    DemonstrationEmblem(String path) {
        this.path = path;
    }

    byte[] drawn(Colour colour) throws IOException {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        var pen = pen(image);
        pen.setColor(new Color(colour.red(), colour.green(), colour.blue()));
        pen.fill(new Ellipse2D.Double(4, 4, SIDE - 8, SIDE - 8));
        pen.setColor(Color.WHITE);
        pen.fill(outline(path));
        pen.dispose();
        return png(image);
    }

    static Graphics2D pen(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }

    static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /// The letters of SVG paths that are used above: M, L, C and Z, each with absolute numbers.
    private static Path2D outline(String path) {
        var outline = new Path2D.Double();
        var parts = path.trim().split("(?=[MLCZ])", -1);
        for (var part : parts) {
            add(outline, part.isEmpty() ? 'Z' : part.charAt(0), numbers(part));
        }
        return outline;
    }

    private static void add(Path2D outline, char letter, double[] at) {
        switch (letter) {
            case 'M' -> outline.moveTo(at[0], at[1]);
            case 'L' -> outline.lineTo(at[0], at[1]);
            case 'C' -> outline.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> outline.closePath();
        }
    }

    private static double[] numbers(String part) {
        return java.util.Arrays.stream(part.substring(Math.min(1, part.length())).split(" ", -1))
                .filter(it -> !it.isBlank())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
