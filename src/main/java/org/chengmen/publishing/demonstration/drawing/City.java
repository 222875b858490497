package org.chengmen.publishing.demonstration.drawing;

import java.awt.geom.Path2D;

/// Houses, towers and what people build.
final class City {

    private final Brush brush;

    City(Brush brush) {
        this.brush = brush;
    }

    /// A row of towers in one tone; far rows are pale, near ones have windows.
    void row(double foot, double least, double most, int top, int below, double windows) {
        var x = -20.0;
        while (x < Brush.WIDTH) {
            var width = brush.any(34, 84);
            var height = brush.any(least, most);
            tower(x, foot, width, height, top, below, windows);
            x += width + brush.any(-4, 26);
        }
    }

    void tower(
            double x,
            double foot,
            double width,
            double height,
            int top,
            int below,
            double windows) {
        brush.shadedBox(x, foot - height, width, height, top, below);
        if (brush.any(0, 1) > 0.6) {
            brush.shadedBox(x + width * 0.25, foot - height - 16, width * 0.5, 17, top, top);
        }
        if (brush.any(0, 1) > 0.75) {
            brush.line(x + width / 2, foot - height - 44, x + width / 2, foot - height, 2, top);
        }
        brush.veil(0.10).box(x + width * 0.62, foot - height, width * 0.38, height, 0x000022);
        brush.solid();
        if (windows > 0) {
            windows(x, foot, width, height, windows);
        }
    }

    private void windows(double x, double foot, double width, double height, double share) {
        for (var y = foot - height + 12; y < foot - 14; y += 15) {
            for (var at = x + 7; at < x + width - 9; at += 11) {
                if (brush.any(0, 1) < 0.62) {
                    brush.veil(share * brush.any(0.4, 1)).box(at, y, 5.5, 7.5, 0xFFF3C9);
                }
            }
        }
        brush.solid();
    }

    /// The tallest of all, narrowing upwards.
    void spire(double x, double foot, double width, double height, int top, int below) {
        var shape = new Path2D.Double();
        shape.moveTo(x - width / 2, foot);
        shape.curveTo(
                x - width / 2,
                foot - height * 0.5,
                x - width * 0.2,
                foot - height * 0.8,
                x - 2,
                foot - height);
        shape.lineTo(x + 2, foot - height);
        shape.curveTo(
                x + width * 0.2,
                foot - height * 0.8,
                x + width / 2,
                foot - height * 0.5,
                x + width / 2,
                foot);
        shape.closePath();
        brush.shade(shape, top, below);
        for (var i = 1; i < 18; i++) {
            var y = foot - height * i / 19.0;
            brush.veil(0.18).line(x - width * 0.36, y, x + width * 0.36, y, 1, 0xFFFFFF);
        }
        brush.solid().line(x, foot - height - 34, x, foot - height, 2.4, top);
    }

    /// A block of flats with balconies.
    void flats(
            double x, double foot, double width, double height, int wall, int shadow, int glass) {
        brush.shadedBox(x, foot - height, width, height, wall, shadow);
        brush.box(x - 4, foot - height - 8, width + 8, 10, shadow);
        var columns = (int) (width / 46);
        var step = width / columns;
        for (var y = foot - height + 18; y < foot - 34; y += 42) {
            for (var i = 0; i < columns; i++) {
                var at = x + i * step + step * 0.16;
                brush.box(at, y, step * 0.42, 24, glass);
                brush.veil(0.35).polygon(0xFFFFFF, at, y, at + step * 0.2, y, at, y + 24);
                brush.solid().box(at + step * 0.48, y - 2, step * 0.22, 28, shadow);
                brush.box(at - 2, y + 24, step * 0.74, 6, 0xFFFFFF);
            }
        }
    }

    /// A roof of the old kind with eaves that turn up.
    void eaves(double x, double y, double half, double rise, int roof, int edge) {
        var shape = new Path2D.Double();
        shape.moveTo(x - half, y - rise * 0.28);
        shape.quadTo(x - half * 0.78, y + 2, x - half * 0.62, y);
        shape.lineTo(x + half * 0.62, y);
        shape.quadTo(x + half * 0.78, y + 2, x + half, y - rise * 0.28);
        shape.quadTo(x + half * 0.6, y - rise * 0.35, x + half * 0.42, y - rise);
        shape.lineTo(x - half * 0.42, y - rise);
        shape.quadTo(x - half * 0.6, y - rise * 0.35, x - half, y - rise * 0.28);
        brush.shade(shape, roof, edge);
        for (var i = -5; i <= 5; i++) {
            brush.veil(0.25)
                    .line(
                            x + i * half * 0.075,
                            y - rise + 2,
                            x + i * half * 0.11,
                            y - 2,
                            1.4,
                            0x3A2412);
        }
        brush.solid();
    }

    /// A many-storeyed tower above the river.
    void pagoda(double x, double foot, double width, int storeys, int roof, int edge, int wall) {
        var y = foot;
        var half = width / 2;
        for (var i = 0; i < storeys; i++) {
            var height = width * 0.21 - i * 3;
            brush.shadedBox(x - half * 0.62, y - height, half * 1.24, height, 0x8C2F22, wall);
            for (var column = 0; column < 7; column++) {
                var at = x - half * 0.58 + column * half * 0.193;
                brush.box(at, y - height + 6, half * 0.07, height - 6, 0x5E1C14);
                brush.veil(0.75)
                        .box(
                                at + half * 0.085,
                                y - height * 0.72,
                                half * 0.085,
                                height * 0.5,
                                0xFFD98A);
                brush.solid();
            }
            brush.box(x - half * 0.7, y - 5, half * 1.4, 5, 0xF2E3C4);
            eaves(x, y - height + 6, half * 1.06, width * 0.13, roof, edge);
            y -= height + width * 0.085;
            half *= 0.86;
        }
        eaves(x, y + width * 0.05, half * 0.95, width * 0.2, roof, edge);
        brush.disc(x, y - width * 0.17, width * 0.02, 0xF7C948);
        brush.line(x, y - width * 0.25, x, y - width * 0.15, 3, 0xF7C948);
    }

    void pavilion(double x, double foot, double size, int roof, int edge) {
        for (var i = -1; i <= 1; i++) {
            brush.box(x + i * size * 0.34 - 3, foot - size * 0.62, 6, size * 0.62, 0x8C2F22);
        }
        brush.box(x - size * 0.48, foot - 6, size * 0.96, 6, 0xE6DCCB);
        eaves(x, foot - size * 0.56, size * 0.7, size * 0.34, roof, edge);
        brush.disc(x, foot - size * 0.93, size * 0.035, 0xF7C948);
    }

    void lamp(double x, double foot, double height, boolean lit) {
        brush.line(x, foot, x, foot - height, 4, 0x5A6684);
        brush.line(x, foot - height, x + height * 0.16, foot - height - 6, 3, 0x5A6684);
        if (lit) {
            brush.veil(0.5).glow(x + height * 0.16, foot - height, height * 0.7, 0xFFDFA0);
        }
        brush.solid().oval(x + height * 0.16, foot - height - 2, 8, 5, lit ? 0xFFF6DC : 0xDDE3EA);
    }
}
