package org.chengmen.publishing.demonstration.drawing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Halls, reading rooms and places of work.
final class IndoorScenes {

    private final Brush brush;
    private final Nature nature;
    private final City city;
    private final People people;

    IndoorScenes(Brush brush) {
        this.brush = brush;
        this.nature = new Nature(brush);
        this.city = new City(brush);
        this.people = new People(brush);
    }

    void serviceHall() {
        brush.band(0, 430, 0xEEF3F6, 0xDDE7EC);
        for (var i = 0; i < 6; i++) {
            window(40 + i * 192, 70, 172, 250);
        }
        for (var i = 0; i < 7; i++) {
            brush.roundBox(70 + i * 160, 18, 110, 14, 10, 0xFFFFFF);
            brush.veil(0.5).glow(125 + i * 160, 26, 90, 0xFFF8E3);
            brush.solid();
        }
        brush.band(430, 245, 0xE7E0D5, 0xC9BFB0);
        for (var i = 0; i < 5; i++) {
            counter(40 + i * 228, 430);
        }
        brush.veil(0.35).polygon(0xFFFFFF, 300, 480, 520, 480, 420, 675, 120, 675);
        brush.solid();
        people.crowd(120, 1100, 600, 140, 7);
        plant(40, 640);
        plant(1160, 640);
    }

    private void window(double x, double y, double width, double height) {
        brush.shadedBox(x, y, width, height, 0x9CCBEA, 0xE6F1F2);
        brush.shadedBox(x + 18, y + height - 110, 30, 110, 0xA9C2D6, 0xC9D8E0);
        brush.shadedBox(x + 64, y + height - 150, 36, 150, 0x93B2CF, 0xC0D2DE);
        brush.shadedBox(x + 116, y + height - 90, 40, 90, 0xA9C2D6, 0xC9D8E0);
        brush.veil(0.9).box(x + width / 2 - 3, y, 6, height, 0xFFFFFF);
        brush.solid().trace(new Rectangle2D.Double(x, y, width, height), 7, 0xFFFFFF);
    }

    private void counter(double x, double foot) {
        people.standing(x + 100, foot + 44, 150, 0x2F5D8A);
        brush.shadedBox(x, foot - 4, 200, 84, 0x3E7C9B, 0x2B5F7B);
        brush.roundBox(x - 6, foot - 12, 212, 14, 8, 0xF7F8F9);
        brush.roundBox(x + 20, foot - 46, 50, 34, 6, 0x39424F);
        brush.roundBox(x + 40, foot - 150, 120, 26, 8, 0xC8553D);
        brush.veil(0.9).box(x + 56, foot - 140, 88, 6, 0xFFFFFF);
        brush.solid();
    }

    private void plant(double x, double foot) {
        brush.polygon(
                0xB5653F, x - 30, foot - 50, x + 30, foot - 50, x + 20, foot + 10, x - 20,
                foot + 10);
        for (var i = -4; i <= 4; i++) {
            brush.bow(
                    x,
                    foot - 50,
                    x + i * 18,
                    foot - 150 + Math.abs(i) * 14,
                    10,
                    8,
                    i % 2 == 0 ? 0x3F8057 : 0x5FA872);
        }
    }

    void library() {
        brush.band(0, 675, 0xF3E9DA, 0xDCCBB2);
        shelves(0, 60, 4);
        brush.shade(Brush.outline(380, 0, 820, 0, 900, 470, 300, 470), 0xFBF3E3, 0xE9D9BE);
        for (var i = 0; i < 5; i++) {
            arch(400 + i * 82, 110, 66, 250);
        }
        brush.veil(0.4).glow(600, 240, 360, 0xFFF1CE);
        brush.solid().band(470, 205, 0xC99E6B, 0x9A7247);
        brush.veil(0.3).polygon(0xFFF1CE, 420, 470, 780, 470, 980, 675, 220, 675);
        brush.solid();
        table(240, 590, 300);
        table(660, 600, 320);
        people.crowd(500, 720, 520, 90, 3);
    }

    private void shelves(double x, double y, int rows) {
        for (var row = 0; row < rows; row++) {
            var top = y + row * 102;
            brush.box(x, top + 86, Brush.WIDTH, 12, 0x8A6238);
            for (var at = x + 6; at < Brush.WIDTH; at += brush.any(11, 20)) {
                var height = brush.any(56, 82);
                brush.box(
                        at,
                        top + 86 - height,
                        brush.any(9, 14),
                        height,
                        brush.one(
                                0xB5533C, 0x2F6690, 0x3E7C6B, 0xE0A458, 0x7B5EA7, 0xD9CBB2,
                                0x8A3B3B, 0x54708A));
            }
            for (var at = 0; at <= 1200; at += 200) {
                brush.box(at - 5, top - 4, 10, 102, 0x7A5430);
            }
        }
    }

    private void arch(double x, double y, double width, double height) {
        brush.shadedBox(x, y + width / 2, width, height, 0x9CCBEA, 0xEAF3EE);
        brush.dome(x + width / 2, y + width / 2 + 1, width / 2, width / 2, 0x9CCBEA);
        brush.veil(0.8).line(x + width / 2, y, x + width / 2, y + height + width / 2, 4, 0xFFFFFF);
        brush.line(x, y + height * 0.55, x + width, y + height * 0.55, 4, 0xFFFFFF);
        brush.solid();
    }

    private void table(double x, double y, double width) {
        people.sitting(x + width * 0.16, y + 60, 170, brush.one(0x2F5D8A, 0xC8553D));
        people.sitting(x + width * 0.6, y + 60, 170, brush.one(0x3E7C6B, 0xE0A458));
        brush.roundBox(x, y - 26, width, 16, 8, 0x7A5430);
        brush.box(x + 16, y - 12, 12, 84, 0x6B4728);
        brush.box(x + width - 28, y - 12, 12, 84, 0x6B4728);
        brush.polygon(
                0xFFFFFF,
                x + width * 0.34,
                y - 28,
                x + width * 0.42,
                y - 38,
                x + width * 0.5,
                y - 28);
        lamp(x + width * 0.86, y - 26);
    }

    private void lamp(double x, double foot) {
        brush.line(x, foot, x, foot - 50, 4, 0x39424F);
        brush.dome(x, foot - 46, 26, 24, 0x2F8F6B);
        brush.veil(0.5).glow(x, foot - 36, 80, 0xFFE3A3);
        brush.solid();
    }

    void readingRoom() {
        brush.band(0, 480, 0xD9BE9A, 0xC9A67C);
        shelves(0, 40, 4);
        brush.roundBox(360, 40, 480, 330, 14, 0x6B4728);
        brush.shadedBox(374, 54, 452, 302, 0x1C2B55, 0x4A4F86);
        brush.disc(740, 110, 24, 0xFFF8DF);
        for (var i = 0; i < 9; i++) {
            city.tower(384 + i * 48, 356, 38, brush.any(60, 190), 0x2B3768, 0x3E4680, 0.9);
        }
        brush.box(596, 54, 8, 302, 0x6B4728);
        brush.box(374, 200, 452, 8, 0x6B4728);
        brush.band(470, 205, 0xA97B4E, 0x7A5430);
        for (var i = 0; i < 4; i++) {
            var x = 150 + i * 300.0;
            brush.line(x, 0, x, 90, 3, 0x39424F);
            brush.dome(x, 118, 44, 34, 0xE0A458);
            brush.veil(0.45).glow(x, 130, 170, 0xFFDFA0);
            brush.solid();
        }
        armchair(150, 620, 0x3E7C6B);
        armchair(560, 640, 0xC8553D);
        armchair(930, 620, 0x2F5D8A);
        plant(390, 630);
        plant(830, 640);
    }

    private void armchair(double x, double foot, int rgb) {
        brush.roundBox(x - 30, foot - 170, 70, 170, 36, rgb);
        people.sitting(x + 40, foot, 200, brush.one(0xF2F2EE, 0xE9CF9B, 0xB7C9D6));
        brush.roundBox(x - 20, foot - 74, 150, 74, 30, rgb);
        brush.veil(0.2).roundBox(x - 20, foot - 74, 150, 26, 26, 0xFFFFFF);
        brush.solid()
                .polygon(
                        0xFFFFFF,
                        x + 78,
                        foot - 98,
                        x + 100,
                        foot - 116,
                        x + 122,
                        foot - 98,
                        x + 100,
                        foot - 92);
    }

    void museum() {
        nature.sky(0x74B3E2, 0xC8E1EF, 0xFBF0DD, 420);
        nature.cloud(100, 110, 66, 0xFFFFFF, 0.85);
        nature.cloud(840, 90, 54, 0xFFFFFF, 0.75);
        brush.band(430, 130, 0x9CC77B, 0x7DB05F);
        nature.hedge(440, 70, 0x4E8A63, 0x8AC084);
        brush.shadedBox(240, 300, 720, 170, 0xE9DCC6, 0xD0BE9F);
        for (var i = 0; i < 11; i++) {
            brush.shadedBox(262 + i * 66, 310, 26, 160, 0xA8443A, 0x7E2F27);
        }
        brush.shadedBox(530, 350, 140, 120, 0x5E4A3E, 0x3F3029);
        city.eaves(600, 312, 500, 96, 0x587A77, 0x36524F);
        brush.shadedBox(400, 190, 400, 44, 0xE9DCC6, 0xD0BE9F);
        city.eaves(600, 204, 330, 84, 0x587A77, 0x36524F);
        for (var i = 0; i < 6; i++) {
            brush.shadedBox(220 - i * 34, 470 + i * 14, 760 + i * 68, 14, 0xF3ECDF, 0xD6CBB8);
        }
        brush.band(554, 121, 0xE3D9C8, 0xC4B8A3);
        nature.tree(90, 560, 240, 0x2F6B4A, 0x77B56F);
        nature.tree(1120, 560, 250, 0x2F6B4A, 0x77B56F);
        people.crowd(240, 1000, 640, 110, 9);
    }

    void tech() {
        nature.sky(0x5FA8E0, 0xBFDFF2, 0xF2F4EC, 460);
        nature.cloud(160, 110, 64, 0xFFFFFF, 0.85);
        nature.cloud(780, 70, 56, 0xFFFFFF, 0.75);
        city.row(470, 60, 170, 0xB5CFE2, 0xDDE8EC, 0);
        glass(120, 480, 150, 330);
        glass(330, 480, 130, 260);
        glass(740, 480, 140, 370);
        glass(930, 480, 170, 280);
        brush.shade(new Ellipse2D.Double(450, 330, 320, 260), 0xE9F4F8, 0x7DB3D0);
        for (var i = 0; i < 9; i++) {
            brush.veil(0.6).bow(455 + i * 6, 470, 765 - i * 6, 470, 20 + i * 14, 2, 0xFFFFFF);
            brush.line(460 + i * 37, 470, 590 + i * 5, 332, 1.6, 0xFFFFFF);
        }
        brush.solid().band(470, 205, 0xB3D88E, 0x79B05C);
        brush.polygon(0xEFE9DD, 520, 475, 690, 475, 900, 675, 300, 675);
        nature.hedge(490, 30, 0x3F8057, 0x86BE80);
        for (var i = 0; i < 4; i++) {
            nature.tree(60 + i * 90, 600 + i * 6, 150, 0x2F6B4A, 0x7DBB74);
            nature.tree(860 + i * 96, 618 - i * 6, 150, 0x2F6B4A, 0x7DBB74);
        }
        people.crowd(400, 820, 640, 104, 6);
    }

    private void glass(double x, double foot, double width, double height) {
        brush.shadedBox(x, foot - height, width, height, 0x4F93BF, 0xA9D0E2);
        brush.veil(0.35)
                .polygon(
                        0xFFFFFF,
                        x,
                        foot - height,
                        x + width * 0.55,
                        foot - height,
                        x,
                        foot - height * 0.35);
        for (var y = foot - height + 18; y < foot; y += 18) {
            brush.veil(0.45).line(x, y, x + width, y, 1.4, 0xFFFFFF);
        }
        for (var at = x + 24; at < x + width; at += 24) {
            brush.veil(0.3).line(at, foot - height, at, foot, 1.4, 0xFFFFFF);
        }
        brush.veil(0.14).box(x + width * 0.72, foot - height, width * 0.28, height, 0x0A2540);
        brush.solid().box(x - 4, foot - height - 8, width + 8, 9, 0xE9F1F5);
    }

    void factory() {
        brush.band(0, 420, 0xDDE7EC, 0xC3D2DA);
        for (var i = 0; i < 8; i++) {
            brush.polygon(0xB4C5CF, i * 160, 110, i * 160 + 160, 110, i * 160 + 160, 60);
            brush.polygon(0xF2F8FA, i * 160 + 10, 104, i * 160 + 150, 104, i * 160 + 150, 66);
        }
        for (var x = 60; x < 1200; x += 270) {
            brush.shadedBox(x, 110, 22, 320, 0xA9BAC5, 0x8FA2AE);
        }
        brush.band(420, 255, 0xB9C6CD, 0x8B9BA5);
        brush.band(540, 26, 0x4B5B68, 0x39474F);
        for (var x = 0; x < 1200; x += 40) {
            brush.box(x, 566, 24, 8, 0xF2C53D);
        }
        for (var i = 0; i < 3; i++) {
            car(70 + i * 400, 520);
            robot(300 + i * 400, 540);
        }
        people.standing(140, 660, 140, 0x2F6690);
        people.standing(640, 660, 140, 0x2F6690);
        people.standing(1090, 660, 140, 0x2F6690);
    }

    private void car(double x, double y) {
        var body = new Path2D.Double();
        body.moveTo(x, y);
        body.curveTo(x, y - 44, x + 40, y - 40, x + 62, y - 44);
        body.curveTo(x + 90, y - 92, x + 180, y - 92, x + 214, y - 46);
        body.curveTo(x + 250, y - 42, x + 262, y - 30, x + 262, y);
        body.closePath();
        brush.shade(body, 0xF7F9FA, 0x9FB6C4);
        brush.polygon(0x4B7391, x + 80, y - 46, x + 104, y - 76, x + 136, y - 78, x + 136, y - 46);
        brush.polygon(0x4B7391, x + 144, y - 46, x + 144, y - 78, x + 172, y - 74, x + 198, y - 46);
        for (var wheel : new double[] {56, 208}) {
            brush.disc(x + wheel, y, 27, 0x2B3440);
            brush.disc(x + wheel, y, 14, 0xC6D1DA);
        }
    }

    private void robot(double x, double foot) {
        brush.roundBox(x - 28, foot - 34, 56, 34, 8, 0x39474F);
        brush.line(x, foot - 34, x - 26, foot - 170, 30, 0xF08A24);
        brush.line(x - 26, foot - 170, x + 70, foot - 250, 24, 0xF08A24);
        brush.line(x + 70, foot - 250, x + 112, foot - 170, 18, 0xF2A65A);
        brush.disc(x - 26, foot - 170, 20, 0x39474F);
        brush.disc(x + 70, foot - 250, 17, 0x39474F);
        brush.veil(0.7).glow(x + 116, foot - 150, 44, 0xFFF3C9);
        brush.solid().line(x + 112, foot - 170, x + 116, foot - 148, 8, 0x39474F);
    }
}
