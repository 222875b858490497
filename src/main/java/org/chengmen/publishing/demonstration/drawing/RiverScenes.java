package org.chengmen.publishing.demonstration.drawing;

/// The two rivers, what crosses them and what floats on them.
final class RiverScenes {

    private final Brush brush;
    private final Nature nature;
    private final City city;
    private final People people;

    RiverScenes(Brush brush) {
        this.brush = brush;
        this.nature = new Nature(brush);
        this.city = new City(brush);
        this.people = new People(brush);
    }

    void skyline() {
        nature.sky(0x6FA8DC, 0xBFD9EE, 0xFBE3CB, 470);
        nature.sun(860, 300, 30, 0xFFD9A0, 0xFFF1D2);
        nature.cloud(140, 120, 60, 0xFFFFFF, 0.75);
        nature.cloud(640, 80, 44, 0xFFFFFF, 0.6);
        city.row(470, 60, 150, 0xC3D5E6, 0xE6E3E0, 0);
        city.row(470, 70, 210, 0x93B2CF, 0xC4D3E0, 0);
        city.spire(420, 470, 96, 360, 0x5C86AE, 0x9DBBD4);
        city.row(470, 50, 150, 0x5A7FA3, 0x86A6C2, 0.5);
        nature.hedge(472, 26, 0x4E7F67, 0x7FAE84);
        nature.water(470, 0x86AECB, 0x2F6690, 0.6);
        boat(250, 560, 120);
        boat(880, 520, 70);
    }

    void bridge() {
        nature.sky(0x8FB7DE, 0xF3D9C4, 0xFBE7CF, 430);
        nature.sun(300, 320, 34, 0xFFC987, 0xFFF3DA);
        nature.hills(430, 110, 0.6, 0x9FB6C4, 0xD5D9D4);
        city.row(430, 30, 120, 0xA9BFD2, 0xD9DCDC, 0);
        nature.hills(430, 60, 2.4, 0x5F8A7B, 0x8DAE95);
        truss(330, 395);
        nature.water(432, 0xB9CCD6, 0x3F7597, 0.62);
        ferryAt(620, 590, 0.8);
        nature.flock(820, 170, 5, 16, 0x51606E);
    }

    private void truss(int top, int deck) {
        for (var x = 90; x < 1200; x += 165) {
            brush.shadedBox(x - 16, deck, 32, 62, 0xC9BFAF, 0xA59A8B);
            brush.box(x - 22, deck + 52, 44, 14, 0x8F8577);
        }
        for (var x = -20; x < 1220; x += 33) {
            brush.line(x, deck, x + 16.5, top, 4, 0x476783);
            brush.line(x + 16.5, top, x + 33, deck, 4, 0x476783);
            brush.line(x + 16.5, top, x + 16.5, deck, 2, 0x5C7D99);
        }
        brush.box(0, deck - 4, Brush.WIDTH, 10, 0x34546F);
        brush.box(0, top - 8, Brush.WIDTH, 12, 0x34546F);
        brush.veil(0.7).box(0, top - 12, Brush.WIDTH, 3, 0xFFF4DD);
        brush.solid();
        for (var x = 40; x < 1200; x += 66) {
            brush.roundBox(
                    x,
                    top - 20,
                    brush.any(18, 30),
                    9,
                    5,
                    brush.one(0xC8553D, 0xF2F2EE, 0x2F5D8A, 0xE0A458));
        }
        gatehouse(150, top, deck);
        gatehouse(1050, top, deck);
    }

    private void gatehouse(double x, double top, double deck) {
        brush.shadedBox(x - 26, top - 86, 52, deck - top + 148, 0xE9D9BD, 0xC6B393);
        brush.box(x - 32, top - 92, 64, 9, 0xB9A583);
        city.eaves(x, top - 88, 44, 26, 0xD99A4E, 0xA9622B);
        city.eaves(x, top - 112, 30, 22, 0xD99A4E, 0xA9622B);
        for (var i = 0; i < 3; i++) {
            brush.roundBox(x - 16 + i * 12, top - 70, 7, 40, 6, 0x7A6A55);
        }
    }

    void ferry() {
        nature.sky(0x41598F, 0xE59A7B, 0xFFD8A0, 400);
        nature.sun(760, 340, 42, 0xFFB36B, 0xFFEFC7);
        city.row(400, 30, 110, 0x8C7A99, 0xD49C86, 0);
        city.spire(280, 400, 70, 240, 0x6B6490, 0xB98383);
        city.row(400, 20, 80, 0x5D5A82, 0x9C7283, 0.8);
        nature.water(400, 0xD99A80, 0x33487A, 0.65);
        ferryAt(520, 560, 1.7);
        nature.flock(140, 150, 7, 20, 0x3D3A5C);
    }

    private void ferryAt(double x, double line, double size) {
        brush.veil(0.25).oval(x, line + 6 * size, 190 * size, 9 * size, 0x1C2B45);
        brush.solid()
                .polygon(
                        0xF6F4EE,
                        x - 170 * size,
                        line - 34 * size,
                        x + 180 * size,
                        line - 34 * size,
                        x + 150 * size,
                        line,
                        x - 150 * size,
                        line);
        brush.polygon(
                0x2F6690,
                x - 160 * size,
                line - 14 * size,
                x + 163 * size,
                line - 14 * size,
                x + 150 * size,
                line + 4 * size,
                x - 150 * size,
                line + 4 * size);
        brush.roundBox(x - 140 * size, line - 72 * size, 270 * size, 40 * size, 8 * size, 0xFFFFFF);
        brush.roundBox(
                x - 110 * size, line - 104 * size, 190 * size, 34 * size, 8 * size, 0xF1EDE3);
        brush.roundBox(x + 30 * size, line - 128 * size, 50 * size, 26 * size, 6 * size, 0xFFFFFF);
        for (var i = 0; i < 10; i++) {
            brush.roundBox(
                    x + (-132 + i * 26) * size,
                    line - 63 * size,
                    18 * size,
                    18 * size,
                    4 * size,
                    0x5C86AE);
        }
        for (var i = 0; i < 7; i++) {
            brush.roundBox(
                    x + (-102 + i * 26) * size,
                    line - 96 * size,
                    18 * size,
                    15 * size,
                    4 * size,
                    0xF2C57C);
        }
        brush.box(x - 140 * size, line - 74 * size, 270 * size, 4 * size, 0xC8553D);
        brush.shadedBox(x - 60 * size, line - 136 * size, 22 * size, 34 * size, 0xC8553D, 0x9E3F2C);
        brush.line(
                x - 165 * size,
                line - 50 * size,
                x - 140 * size,
                line - 50 * size,
                2 * size,
                0xFFFFFF);
    }

    private void boat(double x, double line, double size) {
        brush.veil(0.3).oval(x, line + 4, size * 0.55, 4, 0x16324A);
        brush.solid()
                .polygon(
                        0x28465F,
                        x - size / 2,
                        line - size * 0.1,
                        x + size / 2,
                        line - size * 0.1,
                        x + size * 0.42,
                        line + 3,
                        x - size * 0.42,
                        line + 3);
        brush.box(x - size * 0.3, line - size * 0.24, size * 0.22, size * 0.15, 0xF6F4EE);
        brush.box(x - size * 0.02, line - size * 0.17, size * 0.38, size * 0.08, 0xC8553D);
    }

    void port() {
        nature.sky(0x79B4E0, 0xCFE4F2, 0xF6EBD9, 410);
        nature.cloud(760, 90, 70, 0xFFFFFF, 0.85);
        nature.cloud(120, 150, 46, 0xFFFFFF, 0.65);
        nature.hills(410, 60, 1.9, 0xA9C2C9, 0xDCE2DB);
        crane(190, 430, 290);
        crane(480, 430, 310);
        crane(770, 430, 300);
        stack(0, 430, 30, 4);
        brush.shadedBox(0, 424, Brush.WIDTH, 34, 0xB7B1A6, 0x8D877C);
        nature.water(458, 0x8FB8CC, 0x2C6286, 0.5);
        ship(700, 560);
    }

    private void crane(double x, double foot, double height) {
        for (var leg : new double[] {-42, 42}) {
            brush.line(x + leg, foot, x + leg * 0.8, foot - height * 0.72, 9, 0x2F6FA3);
        }
        brush.line(x - 40, foot - height * 0.35, x + 40, foot - height * 0.35, 7, 0x2F6FA3);
        brush.line(x - 36, foot - height * 0.35, x + 34, foot - height * 0.7, 4, 0x4B8ABB);
        brush.line(x - 120, foot - height * 0.72, x + 200, foot - height * 0.72, 10, 0x2F6FA3);
        brush.line(x, foot - height * 0.72, x, foot - height, 8, 0x2F6FA3);
        brush.line(x, foot - height, x + 190, foot - height * 0.73, 3, 0x4B8ABB);
        brush.line(x, foot - height, x - 110, foot - height * 0.73, 3, 0x4B8ABB);
        brush.box(x + 110, foot - height * 0.7, 26, 18, 0xF2F2EE);
        brush.line(x + 122, foot - height * 0.66, x + 122, foot - height * 0.42, 2, 0x39424F);
        brush.box(x + 96, foot - height * 0.42, 52, 22, 0xC8553D);
    }

    private void stack(double x, double foot, double height, int rows) {
        for (var row = 0; row < rows; row++) {
            for (var at = x; at < Brush.WIDTH; at += 74) {
                if (brush.any(0, 1) > row * 0.24) {
                    var tone =
                            brush.one(0xC8553D, 0x2F6690, 0xE0A458, 0x3E7C6B, 0x8AA2B8, 0xA8443A);
                    brush.box(at, foot - (row + 1) * height, 70, height - 2, tone);
                    for (var i = 1; i < 8; i++) {
                        brush.veil(0.15)
                                .line(
                                        at + i * 9,
                                        foot - (row + 1) * height + 3,
                                        at + i * 9,
                                        foot - row * height - 5,
                                        1.4,
                                        0x000000);
                    }
                    brush.solid();
                }
            }
        }
    }

    private void ship(double x, double line) {
        brush.veil(0.3).oval(x, line + 8, 340, 12, 0x12304A);
        brush.solid()
                .polygon(
                        0x24405A, x - 340, line - 50, x + 360, line - 50, x + 320, line + 6,
                        x - 310, line + 6);
        brush.polygon(
                0xA8443A, x - 322, line - 10, x + 330, line - 10, x + 320, line + 8, x - 310,
                line + 8);
        for (var row = 0; row < 3; row++) {
            for (var i = 0; i < 8 - row; i++) {
                brush.box(
                        x - 200 + i * 62 + row * 10,
                        line - 78 - row * 27,
                        58,
                        25,
                        brush.one(0xC8553D, 0x2F6690, 0xE0A458, 0x3E7C6B, 0x8AA2B8));
            }
        }
        brush.box(x - 300, line - 150, 72, 100, 0xF6F4EE);
        brush.box(x - 306, line - 160, 90, 26, 0xFFFFFF);
        brush.box(x - 296, line - 154, 70, 12, 0x5C86AE);
        brush.shadedBox(x - 280, line - 190, 24, 32, 0xC8553D, 0x9E3F2C);
    }

    void flood() {
        nature.sky(0x6D8296, 0xA8B8C2, 0xD6DBD8, 360);
        nature.cloud(80, 70, 90, 0x8394A3, 0.7);
        nature.cloud(620, 40, 110, 0x8394A3, 0.6);
        nature.cloud(380, 130, 70, 0x95A5B1, 0.6);
        city.row(360, 30, 130, 0x9BABB6, 0xC0C8C9, 0);
        nature.water(360, 0xA5A998, 0x8A8A70, 0.4);
        brush.shade(Brush.outline(0, 520, 1200, 430, 1200, 675, 0, 675), 0x7FA36A, 0x4F7A4B);
        brush.polygon(0xCFC6B4, 0, 520, 1200, 430, 1200, 462, 0, 566);
        for (var i = 0; i < 16; i++) {
            brush.roundBox(
                    20 + i * 74,
                    500 - i * 5.6,
                    66,
                    22,
                    16,
                    brush.one(0xE3D6B8, 0xD6C7A4, 0xCDBD99));
            brush.roundBox(50 + i * 74, 482 - i * 5.6, 66, 22, 16, brush.one(0xE9DDC2, 0xDBCDAC));
        }
        for (var i = 0; i < 6; i++) {
            var x = 170 + i * 165.0;
            people.standing(x, 580 - i * 19, 128 - i * 9, i % 2 == 0 ? 0xF08A24 : 0xF2B134);
        }
        rain();
    }

    private void rain() {
        for (var i = 0; i < 90; i++) {
            var x = brush.any(0, Brush.WIDTH);
            var y = brush.any(0, Brush.HEIGHT);
            brush.veil(0.22).line(x, y, x - 7, y + 26, 1.2, 0xFFFFFF);
        }
        brush.solid();
    }
}
