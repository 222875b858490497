package org.chengmen.publishing.demonstration.drawing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// Figures without faces: everybody, and nobody in particular.
final class People {

    private static final int[] CLOTHES = {
        0x2F5D8A, 0xC8553D, 0xE0A458, 0x3E7C6B, 0x7B5EA7, 0xD97B93, 0x4A6FA5, 0xF2F2EE
    };

    private final Brush brush;

    People(Brush brush) {
        this.brush = brush;
    }

    void standing(double x, double foot, double height) {
        standing(x, foot, height, brush.one(CLOTHES));
    }

    void standing(double x, double foot, double height, int clothes) {
        brush.veil(0.18).oval(x, foot, height * 0.2, height * 0.03, 0x000000);
        brush.solid();
        legs(x, foot, height);
        coat(x, foot - height * 0.42, height, clothes);
        head(x, foot - height * 0.88, height);
    }

    void walking(double x, double foot, double height) {
        brush.veil(0.18).oval(x, foot, height * 0.22, height * 0.03, 0x000000);
        brush.solid();
        brush.line(x, foot - height * 0.42, x - height * 0.1, foot, height * 0.075, 0x2B3440);
        brush.line(x, foot - height * 0.42, x + height * 0.12, foot, height * 0.075, 0x39424F);
        coat(x, foot - height * 0.42, height, brush.one(CLOTHES));
        head(x, foot - height * 0.88, height);
    }

    private void legs(double x, double foot, double height) {
        brush.box(
                x - height * 0.085, foot - height * 0.45, height * 0.075, height * 0.45, 0x2B3440);
        brush.box(
                x + height * 0.015, foot - height * 0.45, height * 0.075, height * 0.45, 0x39424F);
    }

    private void coat(double x, double hip, double height, int clothes) {
        var shape = new Path2D.Double();
        shape.moveTo(x - height * 0.12, hip);
        shape.lineTo(x + height * 0.12, hip);
        shape.quadTo(
                x + height * 0.15, hip - height * 0.34, x + height * 0.06, hip - height * 0.38);
        shape.lineTo(x - height * 0.06, hip - height * 0.38);
        shape.quadTo(x - height * 0.15, hip - height * 0.34, x - height * 0.12, hip);
        brush.fill(shape, clothes);
        brush.line(
                x - height * 0.12,
                hip - height * 0.31,
                x - height * 0.15,
                hip - height * 0.05,
                height * 0.055,
                clothes);
        brush.line(
                x + height * 0.12,
                hip - height * 0.31,
                x + height * 0.15,
                hip - height * 0.05,
                height * 0.055,
                clothes);
    }

    private void head(double x, double y, double height) {
        brush.disc(x, y, height * 0.085, 0xEBC1A0);
        brush.dome(x, y - height * 0.005, height * 0.09, height * 0.095, 0x2A2523);
    }

    void sitting(double x, double foot, double height, int clothes) {
        var seat = foot - height * 0.3;
        brush.line(x, seat, x + height * 0.22, seat, height * 0.1, 0x39424F);
        brush.line(x + height * 0.22, seat, x + height * 0.23, foot, height * 0.08, 0x39424F);
        coat(x, seat + height * 0.04, height * 0.95, clothes);
        head(x + height * 0.01, seat - height * 0.42, height * 0.95);
    }

    void cyclist(double x, double foot, double size) {
        for (var side = -1; side <= 1; side += 2) {
            brush.trace(
                    new Ellipse2D.Double(
                            x + side * size * 0.36 - size * 0.2,
                            foot - size * 0.4,
                            size * 0.4,
                            size * 0.4),
                    size * 0.035,
                    0x2B3440);
        }
        brush.line(
                x - size * 0.36,
                foot - size * 0.2,
                x - size * 0.05,
                foot - size * 0.2,
                size * 0.035,
                0xC8553D);
        brush.line(
                x - size * 0.05,
                foot - size * 0.2,
                x + size * 0.26,
                foot - size * 0.52,
                size * 0.035,
                0xC8553D);
        brush.line(
                x + size * 0.36,
                foot - size * 0.2,
                x + size * 0.24,
                foot - size * 0.6,
                size * 0.035,
                0xC8553D);
        brush.line(
                x - size * 0.16,
                foot - size * 0.58,
                x - size * 0.05,
                foot - size * 0.2,
                size * 0.035,
                0xC8553D);
        brush.line(
                x - size * 0.14,
                foot - size * 0.64,
                x + size * 0.06,
                foot - size * 0.4,
                size * 0.09,
                0x2B3440);
        brush.line(
                x + size * 0.06,
                foot - size * 0.4,
                x - size * 0.02,
                foot - size * 0.16,
                size * 0.07,
                0x2B3440);
        brush.line(
                x - size * 0.14,
                foot - size * 0.66,
                x + size * 0.05,
                foot - size * 1.0,
                size * 0.15,
                brush.one(CLOTHES));
        brush.line(
                x + size * 0.04,
                foot - size * 0.95,
                x + size * 0.24,
                foot - size * 0.64,
                size * 0.06,
                0xEBC1A0);
        head(x + size * 0.1, foot - size * 1.16, size * 1.1);
    }

    void crowd(double from, double to, double foot, double height, int count) {
        for (var i = 0; i < count; i++) {
            var x = from + (to - from) * (i + brush.any(0.1, 0.9)) / count;
            if (brush.any(0, 1) < 0.5) {
                walking(x, foot + brush.any(-6, 6), height * brush.any(0.86, 1.05));
            } else {
                standing(x, foot + brush.any(-6, 6), height * brush.any(0.86, 1.05));
            }
        }
    }
}
