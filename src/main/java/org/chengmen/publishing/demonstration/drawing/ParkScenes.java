package org.chengmen.publishing.demonstration.drawing;

import java.awt.Shape;
import java.awt.geom.Path2D;

/// Lakes, gardens, fields and seasons.
final class ParkScenes {

    private final Brush brush;
    private final Nature nature;
    private final City city;
    private final People people;

    ParkScenes(Brush brush) {
        this.brush = brush;
        this.nature = new Nature(brush);
        this.city = new City(brush);
        this.people = new People(brush);
    }

    void tower() {
        nature.sky(0x7FB5DF, 0xCBE2F0, 0xFCEBD2, 480);
        nature.sun(960, 150, 38, 0xFFE1A8, 0xFFF8E3);
        nature.cloud(90, 130, 62, 0xFFFFFF, 0.85);
        nature.cloud(800, 250, 50, 0xFFFFFF, 0.6);
        nature.hills(520, 170, 0.2, 0xA6C3CC, 0xDCE6DF);
        city.row(520, 40, 110, 0xB8CBD6, 0xDDE3E0, 0);
        nature.hills(675, 250, 3.4, 0x6E9F7C, 0x5E9466);
        brush.shade(hill(), 0x4F8A5B, 0x2F6546);
        brush.box(450, 512, 300, 14, 0xE3D8C4);
        brush.box(430, 526, 340, 14, 0xCBBFA8);
        city.pagoda(600, 512, 250, 5, 0xE8A33D, 0xB4661F, 0x6F2318);
        for (var i = 0; i < 12; i++) {
            nature.tree(
                    40 + i * 102 + brush.any(-20, 20),
                    640 + brush.any(-10, 20),
                    brush.any(90, 150),
                    0x2F6B4A,
                    0x6FAF6E);
        }
        nature.flock(250, 190, 4, 22, 0x51606E);
    }

    private static Shape hill() {
        var shape = new Path2D.Double();
        shape.moveTo(0, 640);
        shape.curveTo(260, 560, 380, 530, 600, 530);
        shape.curveTo(820, 530, 960, 570, 1200, 630);
        shape.lineTo(1200, 675);
        shape.lineTo(0, 675);
        shape.closePath();
        return shape;
    }

    void lotus() {
        nature.sky(0x8EC5E8, 0xD7EBEF, 0xF9EFD9, 300);
        nature.hills(300, 110, 4.1, 0x9DBFC4, 0xD3E1D8);
        nature.hills(300, 60, 1.2, 0x6FA287, 0xA3C4A0);
        for (var i = 0; i < 9; i++) {
            nature.redwood(700 + i * 54, 302, brush.any(90, 140), 0x3F7B5C, 0x7DB07F);
        }
        city.pavilion(520, 302, 120, 0xD99A4E, 0x9C5A2A);
        nature.water(300, 0xB5D6D6, 0x3F7F7A, 0.6);
        for (var i = 0; i < 90; i++) {
            var depth = Math.pow(i / 90.0, 1.4);
            leaf(brush.any(-40, 1240), 350 + depth * 330, 14 + depth * 84);
        }
        for (var i = 0; i < 13; i++) {
            var depth = Math.pow((i + 1) / 13.0, 1.2);
            flower(60 + (i * 397 % 1100), 380 + depth * 210, 16 + depth * 52);
        }
    }

    private void leaf(double x, double y, double size) {
        brush.oval(x, y + size * 0.06, size, size * 0.34, 0x2E6B4E);
        brush.oval(x, y, size, size * 0.34, brush.one(0x4F9A68, 0x5FA872, 0x448C60));
        for (var i = 0; i < 7; i++) {
            var turn = i * Math.PI * 2 / 7;
            brush.veil(0.3)
                    .line(
                            x,
                            y,
                            x + Math.cos(turn) * size * 0.8,
                            y + Math.sin(turn) * size * 0.26,
                            1.3,
                            0xCFE8C5);
        }
        brush.solid();
    }

    private void flower(double x, double y, double size) {
        brush.line(x, y, x + 4, y + size * 2.2, size * 0.09, 0x4C8A5C);
        double[] turns = {-70, 70, -46, 46, -22, 22, 0};
        for (var turn : turns) {
            petal(x, y, size, Math.toRadians(turn), Math.abs(turn) > 40 ? 0xF2A7BD : 0xF9C6D3);
        }
        brush.veil(0.8).oval(x, y - size * 0.1, size * 0.16, size * 0.1, 0xF7D774);
        brush.solid();
    }

    private void petal(double x, double y, double size, double turn, int rgb) {
        var shape = new Path2D.Double();
        var tipX = x + Math.sin(turn) * size;
        var tipY = y - Math.cos(turn) * size;
        var sideX = Math.cos(turn) * size * 0.34;
        var sideY = Math.sin(turn) * size * 0.34;
        var midX = x + Math.sin(turn) * size * 0.55;
        var midY = y - Math.cos(turn) * size * 0.55;
        shape.moveTo(x, y);
        shape.quadTo(midX - sideX, midY - sideY, tipX, tipY);
        shape.quadTo(midX + sideX, midY + sideY, x, y);
        brush.shade(shape, 0xE9799B, rgb);
    }

    void cherry() {
        nature.sky(0x9CCBEA, 0xDDEBF3, 0xFBEBEA, 380);
        nature.hills(392, 130, 2.6, 0xA9BFD0, 0xDDE4E6);
        city.pavilion(880, 384, 150, 0x5B7F73, 0x35564C);
        for (var i = 0; i < 10; i++) {
            blossom(30 + i * 126, 392, 120);
        }
        nature.water(390, 0xC7DDE6, 0x6C9FB5, 0.6);
        brush.shade(Brush.outline(0, 590, 1200, 540, 1200, 675, 0, 675), 0x9CC487, 0x6C9E63);
        brush.polygon(0xEADCCB, 0, 640, 1200, 586, 1200, 640, 0, 675);
        blossom(180, 640, 420);
        blossom(1040, 620, 360);
        people.crowd(420, 860, 640, 92, 5);
        for (var i = 0; i < 130; i++) {
            brush.veil(0.8)
                    .oval(
                            brush.any(0, 1200),
                            brush.any(120, 670),
                            brush.any(2, 5),
                            brush.any(1.5, 3),
                            brush.one(0xFBD3DF, 0xF7B7CB, 0xFFFFFF));
        }
        brush.solid();
    }

    private void blossom(double x, double foot, double height) {
        brush.line(x, foot, x - height * 0.02, foot - height * 0.5, height * 0.045, 0x5B4038);
        brush.line(
                x,
                foot - height * 0.35,
                x + height * 0.2,
                foot - height * 0.62,
                height * 0.025,
                0x5B4038);
        brush.line(
                x,
                foot - height * 0.4,
                x - height * 0.22,
                foot - height * 0.66,
                height * 0.025,
                0x5B4038);
        for (var i = 0; i < 70; i++) {
            var turn = brush.any(0, Math.PI * 2);
            var far = Math.sqrt(brush.any(0, 1));
            brush.veil(0.75)
                    .disc(
                            x + Math.cos(turn) * far * height * 0.38,
                            foot - height * 0.7 + Math.sin(turn) * far * height * 0.27,
                            height * brush.any(0.035, 0.075),
                            brush.one(0xF7B7CB, 0xFBD3DF, 0xF29DB8, 0xFDE6EC));
        }
        brush.solid();
    }

    void greenway() {
        nature.sky(0x7CBCE6, 0xCFE7F2, 0xF4F0DD, 300);
        nature.cloud(160, 80, 60, 0xFFFFFF, 0.85);
        nature.cloud(760, 120, 48, 0xFFFFFF, 0.7);
        city.row(300, 20, 90, 0xB9CEDA, 0xDCE5E4, 0);
        nature.hills(300, 70, 5.2, 0x7FAE98, 0xB3CFB2);
        nature.water(300, 0x9CCBDA, 0x4D93B0, 0.5);
        brush.shade(shore(), 0x9CC77B, 0x5F9A55);
        brush.fill(path(), 0xD96F4E);
        brush.trace(centre(), 4, 0xF7E3CF);
        for (var i = 0; i < 9; i++) {
            nature.redwood(690 + i * 66, 430 + i * 24, 170 + i * 26, 0x2F6B4A, 0x74B06E);
        }
        people.cyclist(430, 560, 110);
        people.cyclist(560, 470, 66);
        people.walking(300, 620, 130);
        people.walking(352, 622, 118);
        nature.grass(675, 120, 60, 0x4C8A4C, 0x7DB45F, 0xA6CF7B);
    }

    private static Shape shore() {
        var shape = new Path2D.Double();
        shape.moveTo(1200, 360);
        shape.curveTo(800, 370, 560, 400, 470, 460);
        shape.curveTo(380, 520, 180, 560, 0, 575);
        shape.lineTo(0, 675);
        shape.lineTo(1200, 675);
        shape.closePath();
        return shape;
    }

    private static Shape path() {
        var shape = new Path2D.Double();
        shape.moveTo(900, 384);
        shape.curveTo(640, 420, 560, 470, 420, 560);
        shape.curveTo(320, 620, 200, 650, 120, 675);
        shape.lineTo(520, 675);
        shape.curveTo(560, 600, 620, 500, 930, 390);
        shape.closePath();
        return shape;
    }

    private static Shape centre() {
        var shape = new Path2D.Double();
        shape.moveTo(910, 388);
        shape.curveTo(640, 440, 580, 500, 490, 580);
        shape.curveTo(440, 620, 380, 650, 320, 675);
        return shape;
    }

    void parkNight() {
        nature.sky(0x0F1B3D, 0x2A3A6B, 0x6A6E9E, 430);
        for (var i = 0; i < 90; i++) {
            brush.veil(brush.any(0.3, 0.9))
                    .disc(brush.any(0, 1200), brush.any(0, 280), brush.any(0.7, 1.7), 0xFFFFFF);
        }
        brush.veil(0.5).glow(930, 120, 150, 0xF7EFC9);
        brush.solid().disc(930, 120, 40, 0xFFF8DF);
        city.row(430, 60, 200, 0x25305A, 0x3C4272, 0.9);
        nature.hedge(436, 44, 0x1D3350, 0x2F5467);
        nature.water(432, 0x3D4877, 0x121C3C, 0.7);
        brush.shade(Brush.outline(0, 560, 1200, 530, 1200, 675, 0, 675), 0x2C5146, 0x162F2C);
        brush.polygon(0x6D6A72, 0, 620, 1200, 570, 1200, 620, 0, 675);
        for (var i = 0; i < 6; i++) {
            var x = 90.0 + i * 205;
            city.lamp(x, 626 - i * 9, 150, true);
            brush.veil(0.22).oval(x + 20, 636 - i * 9, 120, 22, 0xFFDFA0);
        }
        brush.solid();
        people.crowd(160, 1060, 640, 104, 8);
        city.pavilion(600, 470, 150, 0xC98B3A, 0x7A431C);
        brush.veil(0.45).glow(600, 440, 110, 0xFFC46B);
        brush.solid();
    }

    void terraces() {
        nature.sky(0x86BCE2, 0xF4DDBE, 0xFDE8C4, 280);
        nature.sun(880, 190, 34, 0xFFD28A, 0xFFF6DD);
        nature.hills(330, 190, 1.1, 0x8FB2B8, 0xC9D6C8);
        nature.hills(390, 180, 3.9, 0x6C9E83, 0xA5C29A);
        int[] greens = {0x9CC46A, 0x83B65E, 0xB5D17A, 0x6FA654, 0xC6D98A, 0x5E9A4E};
        for (var i = 0; i < 10; i++) {
            var y = 330 + i * i * 3.6 + i * 6;
            terrace(y, i, greens[i % greens.length]);
        }
        farmer(380, 566);
        farmer(470, 590);
        egret(840, 590, 60);
        egret(930, 560, 48);
        nature.grass(675, 160, 46, 0x3F7F43, 0x6FA654, 0xA8CC6A);
    }

    private void terrace(double y, int step, int green) {
        var path = new Path2D.Double();
        path.moveTo(0, y + 20 * Math.sin(step));
        for (var x = 0; x <= 1200; x += 20) {
            path.lineTo(
                    x, y + 22 * Math.sin(x / 210.0 + step * 0.9) + 9 * Math.sin(x / 90.0 + step));
        }
        path.lineTo(1200, 675);
        path.lineTo(0, 675);
        path.closePath();
        brush.fill(path, step % 3 == 1 ? 0xBFDDE4 : green);
        brush.veil(0.7).trace(path, 4 + step * 0.5, 0x4E7F43);
        brush.solid();
    }

    private void farmer(double x, double foot) {
        people.standing(x, foot, 92, 0x2F5D8A);
        brush.polygon(0xE3C07A, x - 24, foot - 82, x + 24, foot - 82, x, foot - 104);
    }

    private void egret(double x, double foot, double size) {
        brush.line(x, foot, x, foot - size * 0.5, 2, 0x39424F);
        brush.line(x + 6, foot, x + 6, foot - size * 0.5, 2, 0x39424F);
        brush.oval(x, foot - size * 0.6, size * 0.28, size * 0.14, 0xFFFFFF);
        brush.bow(
                x + size * 0.2,
                foot - size * 0.62,
                x + size * 0.3,
                foot - size * 1.05,
                10,
                size * 0.07,
                0xFFFFFF);
        brush.disc(x + size * 0.3, foot - size * 1.06, size * 0.06, 0xFFFFFF);
        brush.line(
                x + size * 0.34,
                foot - size * 1.06,
                x + size * 0.54,
                foot - size * 1.0,
                2.4,
                0xE0A458);
    }

    void wetland() {
        nature.sky(0x7C8FC4, 0xF2B79A, 0xFFE2B0, 360);
        nature.sun(360, 300, 40, 0xFFC07A, 0xFFF3D0);
        nature.hills(360, 90, 2.0, 0x8C86A8, 0xD8AE9C);
        nature.water(360, 0xE6B493, 0x4F6F93, 0.65);
        brush.shade(Brush.outline(560, 470, 1200, 430, 1200, 520, 760, 520), 0x7E8F5E, 0x5A7350);
        egret(700, 500, 90);
        egret(820, 480, 74);
        egret(930, 496, 84);
        nature.flock(640, 170, 7, 24, 0x5A5673);
        nature.grass(675, 260, 240, 0x5A7350, 0x8B8F56, 0xB59C5B, 0x3F5F4A);
        for (var i = 0; i < 46; i++) {
            var x = brush.any(0, 1200);
            var y = brush.any(420, 560);
            brush.bow(x, 675, x + 14, y, 8, 2.4, 0x8B8F56);
            brush.oval(x + 14, y, 5, 20, brush.one(0xE9CF9B, 0xD8B67A));
        }
    }

    void autumn() {
        nature.sky(0x9CC4E0, 0xE6E3D0, 0xFBE7C0, 360);
        city.row(382, 60, 190, 0xC9C6BE, 0xE4DCCB, 0);
        brush.shade(Brush.outline(0, 380, 1200, 380, 1200, 675, 0, 675), 0xE8C158, 0xC9962F);
        brush.shade(Brush.outline(570, 376, 630, 376, 930, 675, 270, 675), 0xD8D2C8, 0xB9B1A6);
        for (var i = 5; i >= 0; i--) {
            var near = Math.pow(0.66, i);
            ginkgo(600 - 560 * near, 380 + 260 * near, 470 * near);
            ginkgo(600 + 560 * near, 380 + 260 * near, 470 * near);
        }
        people.walking(560, 540, 120);
        people.walking(606, 542, 84);
        people.walking(690, 480, 78);
        people.cyclist(780, 630, 110);
        for (var i = 0; i < 170; i++) {
            brush.veil(0.85)
                    .oval(
                            brush.any(0, 1200),
                            brush.any(140, 672),
                            brush.any(3, 6),
                            brush.any(2, 4),
                            brush.one(0xF2C53D, 0xE5A92B, 0xF9DA6E));
        }
        brush.solid();
    }

    private void ginkgo(double x, double foot, double height) {
        brush.box(x - height * 0.025, foot - height * 0.5, height * 0.05, height * 0.5, 0x6B5446);
        for (var i = 0; i < 80; i++) {
            var up = brush.any(0, 1);
            var half = height * 0.27 * (1 - up * 0.75);
            brush.veil(0.85)
                    .disc(
                            x + brush.any(-half, half),
                            foot - height * (0.32 + up * 0.66),
                            height * brush.any(0.03, 0.06),
                            brush.one(0xF2C53D, 0xE5A92B, 0xF9DA6E, 0xD9951F));
        }
        brush.solid();
    }

    void snow() {
        nature.sky(0x8FA6BF, 0xC3D0DB, 0xEEF2F4, 400);
        city.row(410, 80, 220, 0xA9B8C6, 0xD6DEE4, 0.5);
        brush.shade(Brush.outline(0, 400, 1200, 400, 1200, 675, 0, 675), 0xF4F8FB, 0xDDE6EE);
        for (var i = 0; i < 4; i++) {
            house(60 + i * 300, 480, 200);
        }
        for (var i = 0; i < 7; i++) {
            pine(20 + i * 190, 560 + brush.any(-14, 14), brush.any(150, 210));
        }
        brush.polygon(0xD2DCE6, 0, 610, 1200, 580, 1200, 650, 0, 675);
        umbrella(330, 640, 118, 0xC8553D);
        umbrella(470, 636, 110, 0x2F6690);
        umbrella(860, 628, 116, 0xE0A458);
        people.walking(640, 640, 108);
        for (var i = 0; i < 260; i++) {
            brush.veil(brush.any(0.5, 1))
                    .disc(brush.any(0, 1200), brush.any(0, 675), brush.any(1.2, 4), 0xFFFFFF);
        }
        brush.solid();
    }

    private void house(double x, double foot, double width) {
        brush.shadedBox(x, foot - 90, width, 90, 0xD9C7B0, 0xBFA98F);
        for (var i = 0; i < 4; i++) {
            brush.box(x + 18 + i * width * 0.24, foot - 66, 24, 34, 0xFFE2A8);
        }
        city.eaves(x + width / 2, foot - 84, width * 0.66, 52, 0x6C7A86, 0x4F5B66);
        city.eaves(x + width / 2, foot - 94, width * 0.62, 48, 0xFFFFFF, 0xEAF1F6);
    }

    private void pine(double x, double foot, double height) {
        nature.redwood(x, foot, height, 0x3F6B5C, 0x54836F);
        for (var i = 0; i < 7; i++) {
            var y = foot - height * (0.12 + i * 0.115);
            var half = height * (0.13 - i * 0.015);
            brush.polygon(0xFFFFFF, x - half, y - 6, x + half, y - 10, x, y - height * 0.17);
        }
    }

    private void umbrella(double x, double foot, double height, int rgb) {
        people.walking(x, foot, height);
        brush.line(
                x + height * 0.12,
                foot - height * 0.55,
                x + height * 0.1,
                foot - height * 1.2,
                3,
                0x39424F);
        brush.dome(x + height * 0.1, foot - height * 0.98, height * 0.42, height * 0.34, rgb);
        brush.veil(0.8)
                .dome(
                        x + height * 0.06,
                        foot - height * 1.12,
                        height * 0.26,
                        height * 0.2,
                        0xFFFFFF);
        brush.solid();
    }
}
