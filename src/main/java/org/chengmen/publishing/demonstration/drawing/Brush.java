package org.chengmen.publishing.demonstration.drawing;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/// Draws plain shapes on one picture. Colours are 0xRRGGBB; `veil` makes what follows translucent.
final class Brush {

    static final int WIDTH = 1200;
    static final int HEIGHT = 675;

    private final BufferedImage image =
            new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D ink = image.createGraphics();
    private final Random random;
    private int opacity = 255;

    Brush(long seed) {
        random = new Random(seed);
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    BufferedImage image() {
        ink.dispose();
        return image;
    }

    double any(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    int one(int... choices) {
        return choices[random.nextInt(choices.length)];
    }

    Brush veil(double share) {
        opacity = (int) Math.round(255 * share);
        return this;
    }

    Brush solid() {
        return veil(1);
    }

    private Color colour(int rgb) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, opacity);
    }

    void fill(Shape shape, int rgb) {
        ink.setColor(colour(rgb));
        ink.fill(shape);
    }

    /// From one colour at the top to another at the foot of the shape.
    void shade(Shape shape, int top, int foot) {
        var bounds = shape.getBounds2D();
        ink.setPaint(
                new GradientPaint(
                        0,
                        (float) bounds.getMinY(),
                        colour(top),
                        0,
                        (float) bounds.getMaxY(),
                        colour(foot)));
        ink.fill(shape);
    }

    void box(double x, double y, double width, double height, int rgb) {
        fill(new Rectangle2D.Double(x, y, width, height), rgb);
    }

    void band(double y, double height, int top, int foot) {
        shade(new Rectangle2D.Double(0, y, WIDTH, height), top, foot);
    }

    void shadedBox(double x, double y, double width, double height, int top, int foot) {
        shade(new Rectangle2D.Double(x, y, width, height), top, foot);
    }

    void roundBox(double x, double y, double width, double height, double arc, int rgb) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arc, arc), rgb);
    }

    void disc(double x, double y, double radius, int rgb) {
        oval(x, y, radius, radius, rgb);
    }

    void oval(double x, double y, double across, double down, int rgb) {
        fill(new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down), rgb);
    }

    void dome(double x, double foot, double across, double up, int rgb) {
        fill(new Arc2D.Double(x - across, foot - up, 2 * across, 2 * up, 0, 180, Arc2D.CHORD), rgb);
    }

    /// Light that fades outwards.
    void glow(double x, double y, double radius, int rgb) {
        var clear = new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 0);
        ink.setPaint(
                new RadialGradientPaint(
                        (float) x,
                        (float) y,
                        (float) radius,
                        new float[] {0, 1},
                        new Color[] {colour(rgb), clear}));
        ink.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    static Path2D outline(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    void polygon(int rgb, double... points) {
        fill(outline(points), rgb);
    }

    void line(double x1, double y1, double x2, double y2, double thick, int rgb) {
        trace(new Line2D.Double(x1, y1, x2, y2), thick, rgb);
    }

    void bow(double x1, double y1, double x2, double y2, double lift, double thick, int rgb) {
        trace(
                new QuadCurve2D.Double(x1, y1, (x1 + x2) / 2, (y1 + y2) / 2 - 2 * lift, x2, y2),
                thick,
                rgb);
    }

    void trace(Shape shape, double thick, int rgb) {
        ink.setColor(colour(rgb));
        ink.setStroke(
                new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        ink.draw(shape);
    }

    /// What stands above the line seen upside down below it, broken by ripples.
    void mirror(int line, int depth, double share) {
        var above = image.getSubimage(0, 0, WIDTH, line);
        for (var row = 0; row < depth; row++) {
            var from = Math.max(0, line - 1 - (int) (row * 1.15));
            var sway = (int) (Math.sin(row * 0.55) * (1 + row * 0.03) * 1.6);
            ink.setComposite(
                    AlphaComposite.SrcOver.derive((float) (share * (1 - (double) row / depth))));
            ink.drawImage(
                    above.getSubimage(0, from, WIDTH, 1),
                    AffineTransform.getTranslateInstance(sway, line + row),
                    null);
        }
        ink.setComposite(AlphaComposite.SrcOver);
    }
}
