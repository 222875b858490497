package org.chengmen.publishing.demonstration.drawing;

import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// Sky, hills, water and plants.
final class Nature {

    private final Brush brush;

    Nature(Brush brush) {
        this.brush = brush;
    }

    void sky(int top, int middle, int horizon, double line) {
        brush.band(0, line * 0.55, top, middle);
        brush.band(line * 0.55 - 1, line * 0.45 + 2, middle, horizon);
        brush.band(line, Brush.HEIGHT - line, horizon, horizon);
    }

    void sun(double x, double y, double radius, int light, int core) {
        brush.veil(0.55).glow(x, y, radius * 6, light);
        brush.veil(0.6).glow(x, y, radius * 2.2, light);
        brush.solid().disc(x, y, radius, core);
    }

    void cloud(double x, double y, double size, int rgb, double share) {
        brush.veil(share);
        var path = new Path2D.Double();
        path.append(
                new RoundRectangle2D.Double(x, y, size * 3, size * 0.5, size * 0.5, size * 0.5),
                false);
        var whole = new Area(path);
        for (var i = 0; i < 4; i++) {
            var r = size * (0.35 + 0.2 * ((i * 7) % 3) / 2.0);
            whole.add(
                    new Area(
                            new Ellipse2D.Double(
                                    x + size * (0.3 + 0.6 * i),
                                    y + size * 0.3 - r,
                                    2 * r * 0.9,
                                    2 * r * 0.8)));
        }
        whole.intersect(
                new Area(new Rectangle2D.Double(x - size, y - 2 * size, 6 * size, 2.5 * size)));
        brush.fill(whole, rgb);
        brush.solid();
    }

    /// A line of hills, higher where the waves meet.
    void hills(double foot, double height, double phase, int top, int below) {
        var path = new Path2D.Double();
        path.moveTo(0, foot);
        for (var x = 0; x <= Brush.WIDTH; x += 8) {
            var wave =
                    0.5 * Math.sin(x / 170.0 + phase)
                            + 0.3 * Math.sin(x / 83.0 + phase * 2.3)
                            + 0.12 * Math.sin(x / 31.0 + phase * 5);
            path.lineTo(x, foot - height * (0.55 + 0.5 * wave));
        }
        path.lineTo(Brush.WIDTH, foot);
        path.closePath();
        brush.shade(path, top, below);
    }

    void water(int line, int top, int foot, double mirrored) {
        brush.band(line, Brush.HEIGHT - line, top, foot);
        brush.mirror(line, Brush.HEIGHT - line, mirrored);
        for (var i = 0; i < 60; i++) {
            var depth = brush.any(0.02, 1);
            var y = line + depth * (Brush.HEIGHT - line);
            var x = brush.any(-40, Brush.WIDTH);
            brush.veil(0.10 + 0.12 * depth)
                    .line(x, y, x + 30 + 120 * depth, y, 1.2 + depth * 1.6, 0xFFFFFF);
        }
        brush.solid();
    }

    /// A crown of several discs, lighter towards the sun.
    void tree(double x, double foot, double height, int dark, int light) {
        brush.box(x - height * 0.025, foot - height * 0.45, height * 0.05, height * 0.45, 0x6B5446);
        double[][] crown = {
            {-0.18, 0.55, 0.2},
            {0.18, 0.55, 0.2},
            {0, 0.5, 0.22},
            {-0.1, 0.75, 0.2},
            {0.12, 0.74, 0.18},
            {0, 0.84, 0.16}
        };
        for (var part : crown) {
            brush.disc(x + part[0] * height, foot - part[1] * height, part[2] * height, dark);
        }
        for (var part : crown) {
            brush.veil(0.75)
                    .disc(
                            x + (part[0] - 0.04) * height,
                            foot - (part[1] + 0.05) * height,
                            part[2] * height * 0.68,
                            light);
        }
        brush.solid();
    }

    /// Dawn redwoods, which line the shores of Wuhan's lakes.
    void redwood(double x, double foot, double height, int dark, int light) {
        brush.box(x - height * 0.012, foot - height * 0.2, height * 0.024, height * 0.2, 0x5E4A3E);
        for (var i = 0; i < 7; i++) {
            var y = foot - height * (0.1 + i * 0.115);
            var half = height * (0.17 - i * 0.02);
            brush.polygon(dark, x - half, y, x + half, y, x, y - height * 0.24);
            brush.veil(0.6).polygon(light, x - half, y, x, y, x, y - height * 0.24);
            brush.solid();
        }
    }

    void bush(double x, double foot, double size, int rgb, int light) {
        brush.dome(x - size * 0.5, foot, size * 0.6, size * 0.5, rgb);
        brush.dome(x + size * 0.5, foot, size * 0.6, size * 0.45, rgb);
        brush.dome(x, foot, size * 0.7, size * 0.75, rgb);
        brush.veil(0.5).dome(x - size * 0.1, foot - size * 0.1, size * 0.45, size * 0.5, light);
        brush.solid();
    }

    void hedge(double foot, double size, int rgb, int light) {
        for (var x = -20.0; x < Brush.WIDTH + 40; x += size * brush.any(0.9, 1.4)) {
            bush(x, foot, size * brush.any(0.8, 1.2), rgb, light);
        }
    }

    void bird(double x, double y, double span, int rgb) {
        brush.bow(x - span, y, x, y + span * 0.2, span * 0.28, span * 0.1, rgb);
        brush.bow(x, y + span * 0.2, x + span, y, span * 0.28, span * 0.1, rgb);
    }

    void flock(double x, double y, int count, double span, int rgb) {
        for (var i = 0; i < count; i++) {
            bird(
                    x + i * span * 2.6 + brush.any(-8, 8),
                    y + brush.any(-28, 28),
                    span * brush.any(0.7, 1.1),
                    rgb);
        }
    }

    void grass(double foot, int count, double height, int... colours) {
        for (var i = 0; i < count; i++) {
            var x = brush.any(0, Brush.WIDTH);
            brush.bow(
                    x,
                    foot,
                    x + brush.any(-18, 18),
                    foot - height * brush.any(0.5, 1),
                    3,
                    2.2,
                    brush.one(colours));
        }
    }
}
