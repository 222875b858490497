package org.chengmen.publishing.demonstration.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// Streets, houses and what people meet there.
final class StreetScenes {

    private final Brush brush;
    private final Nature nature;
    private final City city;
    private final People people;

    StreetScenes(Brush brush) {
        this.brush = brush;
        this.nature = new Nature(brush);
        this.city = new City(brush);
        this.people = new People(brush);
    }

    private void day(double line) {
        nature.sky(0x74B3E2, 0xC4E0F1, 0xF5EEDF, line);
        nature.cloud(120, 90, 62, 0xFFFFFF, 0.9);
        nature.cloud(820, 130, 52, 0xFFFFFF, 0.75);
    }

    private void lawn(double y) {
        brush.band(y, Brush.HEIGHT - y, 0xA6CF7B, 0x6FA654);
    }

    void metro() {
        day(430);
        city.row(440, 80, 250, 0x9DBBD3, 0xD0DCE3, 0);
        city.row(440, 50, 160, 0x6E93B3, 0xA5BDCF, 0.5);
        lawn(430);
        nature.hedge(470, 46, 0x3F8057, 0x7DB877);
        for (var x = 80; x < 1200; x += 260) {
            brush.shadedBox(x, 440, 46, 200, 0xE4E0D8, 0xBBB5AA);
            brush.polygon(0xD2CCC1, x - 50, 432, x + 96, 432, x + 52, 470, x - 6, 470);
        }
        brush.shadedBox(0, 404, Brush.WIDTH, 32, 0xF1EEE8, 0xC9C3B8);
        train(40, 310);
        brush.veil(0.85).box(0, 396, Brush.WIDTH, 12, 0xDAD5CB);
        brush.solid();
        for (var i = 0; i < 9; i++) {
            nature.tree(
                    20 + i * 150, 640 + brush.any(-8, 14), brush.any(110, 150), 0x2F6B4A, 0x77B56F);
        }
        people.crowd(160, 1080, 655, 88, 6);
    }

    private void train(double x, double y) {
        brush.roundBox(x, y, 1120, 90, 44, 0xF7F8F9);
        brush.box(x + 30, y + 62, 1060, 10, 0xC8553D);
        brush.box(x + 30, y + 74, 1060, 5, 0x2F6690);
        for (var car = 0; car < 4; car++) {
            for (var i = 0; i < 5; i++) {
                var at = x + 44 + car * 270 + i * 50;
                brush.roundBox(at, y + 18, 40, 34, 8, i == 2 ? 0x8FB6D0 : 0x3F6484);
                brush.veil(0.35).polygon(0xFFFFFF, at + 4, y + 20, at + 18, y + 20, at + 6, y + 50);
                brush.solid();
            }
            brush.line(x + 300 + car * 270, y + 6, x + 300 + car * 270, y + 84, 3, 0xB7C2CC);
        }
        brush.roundBox(x + 1080, y + 16, 36, 40, 18, 0x2E4A63);
    }

    void bus() {
        day(400);
        city.row(410, 70, 240, 0xA9C2D6, 0xD9E1E4, 0);
        city.flats(60, 430, 230, 250, 0xF1E3CF, 0xDCC8AC, 0x7FA6C0);
        city.flats(880, 430, 260, 290, 0xE6EDF2, 0xC5D3DD, 0x7FA6C0);
        brush.band(408, 40, 0x8FBF73, 0x6FA654);
        nature.hedge(446, 50, 0x3F8057, 0x7DB877);
        for (var i = 0; i < 6; i++) {
            nature.tree(310 + i * 104, 452, brush.any(150, 200), 0x2F6B4A, 0x77B56F);
        }
        brush.band(446, 60, 0xDDD6C9, 0xC9C1B2);
        brush.band(506, 169, 0x77818C, 0x5B6570);
        for (var x = 20; x < 1200; x += 150) {
            brush.box(x, 628, 80, 7, 0xF2F2EE);
        }
        coach(300, 400, 0x2F8F6B);
        people.crowd(900, 1140, 520, 112, 4);
        shelter(880, 520);
    }

    private void coach(double x, double y, int rgb) {
        brush.veil(0.25).oval(x + 270, y + 192, 290, 16, 0x000000);
        brush.solid().roundBox(x, y, 540, 178, 34, rgb);
        brush.roundBox(x, y, 540, 46, 34, 0xF7F8F9);
        for (var i = 0; i < 6; i++) {
            brush.roundBox(x + 22 + i * 80, y + 34, 68, 64, 10, 0x37566F);
            brush.veil(0.35)
                    .polygon(
                            0xFFFFFF,
                            x + 28 + i * 80,
                            y + 38,
                            x + 54 + i * 80,
                            y + 38,
                            x + 32 + i * 80,
                            y + 94);
            brush.solid();
        }
        brush.roundBox(x + 500, y + 34, 38, 78, 12, 0x4B7391);
        brush.box(x, y + 122, 540, 8, 0xF7F8F9);
        for (var wheel : new double[] {110, 420}) {
            brush.disc(x + wheel, y + 178, 30, 0x2B3440);
            brush.disc(x + wheel, y + 178, 14, 0xB7C2CC);
        }
        brush.oval(x + 532, y + 140, 7, 10, 0xFFF3C9);
    }

    private void shelter(double x, double foot) {
        brush.line(x, foot, x, foot - 170, 7, 0x39424F);
        brush.line(x + 260, foot, x + 260, foot - 170, 7, 0x39424F);
        brush.roundBox(x - 26, foot - 184, 312, 16, 10, 0x2F6690);
        brush.veil(0.3).box(x + 6, foot - 160, 250, 120, 0xCFE7F2);
        brush.solid();
    }

    void market() {
        nature.sky(0x2B3A6E, 0x8B5E83, 0xF2A873, 340);
        city.row(350, 60, 200, 0x4A4A78, 0x8A6A84, 0.9);
        brush.band(344, 331, 0x8D7A70, 0x574B49);
        for (var side = 0; side < 2; side++) {
            for (var i = 0; i < 4; i++) {
                stall(
                        side == 0 ? 30 + i * 300 : 10 + i * 320,
                        side == 0 ? 430 : 590,
                        side == 0 ? 0.8 : 1.15);
            }
            people.crowd(60, 1160, side == 0 ? 470 : 655, side == 0 ? 88 : 124, side == 0 ? 9 : 7);
        }
        for (var i = 0; i < 17; i++) {
            var x = 30 + i * 72.0;
            var y = 120 + 60 * Math.sin(i * 0.42);
            brush.veil(0.5).glow(x, y + 22, 60, 0xFF9A4D);
            brush.solid().oval(x, y + 22, 17, 20, 0xE0492F);
            brush.box(x - 8, y, 16, 5, 0xF7C948);
            brush.box(x - 8, y + 40, 16, 5, 0xF7C948);
            brush.line(x, y + 45, x, y + 58, 2, 0xF7C948);
        }
    }

    private void stall(double x, double foot, double size) {
        var width = 250 * size;
        brush.box(x + 8, foot - 130 * size, 5, 130 * size, 0x5E4A3E);
        brush.box(x + width - 13, foot - 130 * size, 5, 130 * size, 0x5E4A3E);
        brush.veil(0.4).glow(x + width / 2, foot - 70 * size, 150 * size, 0xFFD08A);
        brush.solid().box(x, foot - 46 * size, width, 46 * size, 0x9A6B45);
        for (var i = 0; i < 11; i++) {
            brush.disc(
                    x + 14 * size + i * 22 * size,
                    foot - 50 * size,
                    10 * size,
                    brush.one(0xE0492F, 0xF2B134, 0x6FA654, 0xE58B3A, 0xA8443A));
        }
        var tone = brush.one(0xC8553D, 0x2F6690, 0x3E7C6B);
        for (var i = 0; i < 8; i++) {
            brush.polygon(
                    i % 2 == 0 ? tone : 0xF9F3E6,
                    x + 20 * size + i * (width - 40 * size) / 8,
                    foot - 168 * size,
                    x + 20 * size + (i + 1) * (width - 40 * size) / 8,
                    foot - 168 * size,
                    x - 8 + (i + 1) * (width + 16) / 8,
                    foot - 120 * size,
                    x - 8 + i * (width + 16) / 8,
                    foot - 120 * size);
        }
    }

    void school() {
        day(430);
        nature.hills(430, 80, 2.2, 0xA9C8C4, 0xDCE7DC);
        lawn(420);
        classrooms(190, 470);
        brush.shade(track(), 0xD9765A, 0xB9553F);
        brush.oval(600, 640, 420, 56, 0x7DB45F);
        for (var i = 0; i < 3; i++) {
            brush.veil(0.8)
                    .trace(
                            new Ellipse2D.Double(
                                    90 - i * 40, 560 - i * 10, 1020 + i * 80, 180 + i * 24),
                            3,
                            0xF7E9DE);
        }
        brush.solid();
        for (var i = 0; i < 4; i++) {
            nature.tree(60 + i * 42, 474, 130, 0x2F6B4A, 0x77B56F);
            nature.tree(1030 + i * 46, 474, 140, 0x2F6B4A, 0x77B56F);
        }
        people.crowd(180, 1040, 610, 84, 10);
        brush.disc(640, 632, 12, 0xF2F2EE);
    }

    private static Shape track() {
        return new Ellipse2D.Double(0, 530, 1200, 260);
    }

    private void classrooms(double x, double foot) {
        brush.shadedBox(x, foot - 210, 820, 210, 0xF3E4CC, 0xE0CBAA);
        brush.box(x - 10, foot - 222, 840, 14, 0xB5533C);
        for (var floor = 0; floor < 3; floor++) {
            for (var i = 0; i < 13; i++) {
                if (i != 6) {
                    var at = x + 22 + i * 61;
                    brush.box(at, foot - 192 + floor * 66, 44, 40, 0x6E9CBD);
                    brush.veil(0.4)
                            .polygon(
                                    0xFFFFFF,
                                    at,
                                    foot - 192 + floor * 66,
                                    at + 22,
                                    foot - 192 + floor * 66,
                                    at,
                                    foot - 152 + floor * 66);
                    brush.solid();
                }
            }
            brush.box(x, foot - 146 + floor * 66, 820, 5, 0xC9B391);
        }
        brush.shadedBox(x + 360, foot - 270, 104, 270, 0xC96A4C, 0xA9502F);
        brush.disc(x + 412, foot - 226, 26, 0xFFFFFF);
        brush.line(x + 412, foot - 226, x + 412, foot - 244, 3, 0x39424F);
        brush.line(x + 412, foot - 226, x + 424, foot - 220, 3, 0x39424F);
        brush.roundBox(x + 384, foot - 60, 56, 60, 10, 0x4B6F8A);
    }

    void hospital() {
        day(440);
        city.row(450, 50, 150, 0xB5CADB, 0xDDE5E8, 0);
        lawn(440);
        brush.shadedBox(300, 170, 600, 310, 0xFBFCFD, 0xDCE6EC);
        brush.shadedBox(120, 280, 180, 200, 0xEEF3F6, 0xD2DEE6);
        brush.shadedBox(900, 250, 200, 230, 0xEEF3F6, 0xD2DEE6);
        for (var y = 200; y < 420; y += 44) {
            brush.box(330, y, 540, 24, 0x7FB2CC);
            for (var x = 330; x < 870; x += 36) {
                brush.box(x, y, 4, 24, 0xFBFCFD);
            }
            if (y > 280) {
                brush.box(930, y, 140, 22, 0x7FB2CC);
                brush.box(146, y, 128, 22, 0x7FB2CC);
            }
        }
        brush.roundBox(555, 120, 90, 90, 18, 0x2A9D8F);
        brush.box(590, 136, 20, 58, 0xFFFFFF);
        brush.box(571, 155, 58, 20, 0xFFFFFF);
        brush.roundBox(470, 430, 260, 16, 8, 0x2A9D8F);
        brush.veil(0.9).box(500, 446, 200, 40, 0x4B7391);
        brush.solid();
        brush.band(480, 195, 0xD7D3CB, 0xB5B0A6);
        nature.hedge(492, 34, 0x3F8057, 0x86BE80);
        ambulance(180, 560);
        people.crowd(520, 1120, 610, 112, 7);
        nature.tree(60, 560, 190, 0x2F6B4A, 0x77B56F);
        nature.tree(1150, 560, 200, 0x2F6B4A, 0x77B56F);
    }

    private void ambulance(double x, double y) {
        brush.roundBox(x, y - 70, 220, 110, 18, 0xFDFDFD);
        brush.polygon(0xFDFDFD, x + 210, y - 20, x + 262, y - 4, x + 262, y + 40, x + 210, y + 40);
        brush.polygon(0x4B7391, x + 216, y - 24, x + 252, y - 4, x + 216, y - 4);
        brush.box(x, y + 6, 262, 10, 0x2A9D8F);
        brush.box(x + 60, y - 50, 12, 40, 0x2A9D8F);
        brush.box(x + 46, y - 36, 40, 12, 0x2A9D8F);
        brush.roundBox(x + 120, y - 84, 40, 14, 8, 0x2F6FA3);
        for (var wheel : new double[] {54, 206}) {
            brush.disc(x + wheel, y + 40, 22, 0x2B3440);
            brush.disc(x + wheel, y + 40, 10, 0xB7C2CC);
        }
    }

    void housing() {
        day(440);
        lawn(430);
        city.flats(60, 500, 230, 380, 0xF3E2CB, 0xDFC8A6, 0x7FA6C0);
        city.flats(340, 490, 240, 330, 0xEAD3C3, 0xD0B29C, 0x7FA6C0);
        city.flats(640, 500, 230, 400, 0xE6EDF0, 0xC6D4DC, 0x7FA6C0);
        city.flats(920, 490, 230, 340, 0xF3E2CB, 0xDFC8A6, 0x7FA6C0);
        nature.hedge(520, 40, 0x3F8057, 0x86BE80);
        brush.polygon(0xE3D9C8, 0, 600, 1200, 570, 1200, 640, 0, 675);
        for (var i = 0; i < 7; i++) {
            nature.tree(30 + i * 190, 580, brush.any(130, 180), 0x2F6B4A, 0x77B56F);
        }
        people.crowd(180, 1040, 640, 100, 7);
        people.cyclist(880, 636, 92);
    }

    void elderly() {
        day(400);
        city.row(440, 40, 150, 0xB5CADB, 0xDDE5E8, 0);
        city.flats(700, 470, 420, 300, 0xF1E3CF, 0xDCC8AC, 0x7FA6C0);
        city.flats(80, 470, 330, 250, 0xE9D7C5, 0xCDB79F, 0x7FA6C0);
        brush.band(440, 235, 0xB7D58C, 0x83B35F);
        brush.oval(600, 610, 520, 84, 0xE6DCC8);
        nature.tree(560, 590, 470, 0x2F6B4A, 0x7DBB74);
        for (var i = 0; i < 2; i++) {
            var x = 360 + i * 420.0;
            brush.oval(x, 560, 80, 16, 0x9A6B45);
            brush.box(x - 8, 560, 16, 60, 0x7A5436);
            people.sitting(x - 110, 630, 150, i == 0 ? 0xC8553D : 0x3E7C6B);
            people.sitting(x + 60, 636, 150, i == 0 ? 0x2F5D8A : 0xE0A458);
            brush.oval(x - 24, 552, 14, 5, 0xFFFFFF);
            brush.oval(x + 24, 552, 14, 5, 0xFFFFFF);
        }
        people.standing(590, 636, 150, 0xF2F2EE);
        people.walking(1040, 640, 140);
        nature.hedge(470, 30, 0x3F8057, 0x86BE80);
        nature.bush(120, 660, 60, 0x3F8057, 0x86BE80);
        nature.bush(1130, 670, 70, 0x3F8057, 0x86BE80);
    }

    void stadium() {
        day(360);
        nature.hills(380, 90, 1.4, 0x9CC2B5, 0xD2E3D2);
        lawn(376);
        brush.shade(bowl(), 0xF3F5F7, 0xC6D1DA);
        brush.fill(new Ellipse2D.Double(170, 260, 860, 190), 0x6D8193);
        for (var i = 0; i < 46; i++) {
            var turn = Math.PI * (1 + i / 45.0);
            brush.line(
                    600 + Math.cos(turn) * 500,
                    350 + Math.sin(turn) * 150,
                    600 + Math.cos(turn) * 410,
                    352 + Math.sin(turn) * 90,
                    5,
                    0xDDE5EC);
        }
        brush.shade(new Ellipse2D.Double(-60, 380, 1320, 400), 0xD9765A, 0xB9553F);
        for (var i = 0; i < 5; i++) {
            brush.veil(0.75)
                    .trace(
                            new Ellipse2D.Double(
                                    -30 + i * 36, 392 + i * 11, 1260 - i * 72, 376 - i * 22),
                            3,
                            0xFBEFE6);
        }
        brush.solid().shade(new Ellipse2D.Double(150, 450, 900, 270), 0x8CC26A, 0x5F9A4C);
        for (var x : new double[] {120, 1080}) {
            brush.line(x, 380, x, 120, 8, 0x8A97A3);
            brush.roundBox(x - 44, 96, 88, 40, 8, 0xE9EEF2);
        }
        people.walking(300, 520, 118);
        people.walking(420, 500, 108);
        people.walking(880, 540, 124);
        people.walking(980, 528, 116);
    }

    private static Shape bowl() {
        return new Ellipse2D.Double(90, 190, 1020, 300);
    }

    void airport() {
        nature.sky(0x5FA3DC, 0xB5D8EF, 0xFBEBD3, 460);
        nature.cloud(90, 200, 70, 0xFFFFFF, 0.85);
        nature.cloud(700, 260, 60, 0xFFFFFF, 0.7);
        nature.hills(470, 60, 2.9, 0xA9C2C9, 0xDDE4DC);
        terminal();
        brush.band(500, 175, 0xA8B0B8, 0x838C96);
        for (var x = 0; x < 1200; x += 140) {
            brush.box(x, 596, 80, 6, 0xF2F2EE);
        }
        plane(740, 150, 1.25, -14);
        plane(330, 560, 1.1, 0);
    }

    private void terminal() {
        var roof = new Path2D.Double();
        roof.moveTo(120, 470);
        roof.curveTo(300, 330, 420, 420, 600, 370);
        roof.curveTo(780, 320, 900, 410, 1100, 470);
        roof.lineTo(1100, 500);
        roof.lineTo(120, 500);
        roof.closePath();
        brush.shade(roof, 0xF7F9FA, 0x9CC0D6);
        for (var x = 150; x < 1090; x += 30) {
            brush.veil(0.5).line(x, 440, x, 500, 2, 0xFFFFFF);
        }
        brush.solid().trace(roof, 4, 0xE9EEF2);
        brush.shadedBox(970, 300, 34, 190, 0xE9EEF2, 0xC6D1DA);
        brush.polygon(0x4B7391, 952, 270, 1022, 270, 1010, 306, 964, 306);
    }

    private void plane(double x, double y, double size, double tilt) {
        var rise = Math.tan(Math.toRadians(tilt)) * 260 * size;
        brush.line(x - 120 * size, y - rise / 2, x + 130 * size, y + rise / 2, 38 * size, 0xFBFCFD);
        brush.polygon(
                0x2F6690,
                x - 132 * size,
                y - rise / 2 - 6,
                x - 170 * size,
                y - rise / 2 - 70 * size,
                x - 130 * size,
                y - rise / 2 - 66 * size,
                x - 84 * size,
                y - rise / 2 - 8);
        brush.polygon(
                0xDCE4EA,
                x - 6 * size,
                y + 4,
                x - 76 * size,
                y + 62 * size,
                x - 40 * size,
                y + 62 * size,
                x + 50 * size,
                y + 8);
        brush.polygon(
                0xC8553D,
                x - 100 * size,
                y - rise / 2 + 6,
                x + 120 * size,
                y + rise / 2 + 4,
                x + 120 * size,
                y + rise / 2 + 10 * size,
                x - 100 * size,
                y - rise / 2 + 12 * size);
        for (var i = 0; i < 14; i++) {
            var at = -90 + i * 15;
            brush.disc(x + at * size, y - 7 * size + rise * at / 260, 3.4 * size, 0x4B7391);
        }
        brush.disc(x + 132 * size, y + rise / 2 - 4 * size, 8 * size, 0x4B7391);
    }
}
