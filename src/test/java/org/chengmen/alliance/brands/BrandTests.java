package org.chengmen.alliance.brands;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.kernel.Problem;
import org.junit.jupiter.api.Test;

import java.util.UUID;

class BrandTests {

    @Test
    void refusesAColourThatNobodyCanReadAndNamesTheContrast() {
        var yellow =
                new Brand(
                        Colour.parse("#ffcc00"),
                        Colour.WHITE,
                        Colour.parse("#1b4f8f"),
                        Ornament.PLAIN);
        assertThat(yellow.problems())
                .containsExactly(Problem.at("brand", BrandRefusal.CONTRAST_TOO_LOW, "1.39"));
    }

    @Test
    void measuresOnTheGreyOfThePageToo() {
        var almost = Colour.parse("#767676");
        assertThat(almost.contrastWith(Colour.WHITE)).isGreaterThan(4.5);
        assertThat(Brand.of(almost).problems()).isNotEmpty();
    }

    @Test
    void derivesShadesThatStayReadable() {
        var brand = Brand.of(Colour.parse("#b0151f"));
        assertThat(brand.dark().contrastWith(Colour.WHITE))
                .isGreaterThan(brand.brand().contrastWith(Colour.WHITE));
        assertThat(brand.brand().contrastWith(brand.tint())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void putsItsOrnamentIntoTokens() {
        var file = new UUID(0, 7);
        var ornament =
                new Ornament(Corner.LARGE, Motif.WAVES, null, new Picture(file, "/files/7/a.png"));
        assertThat(Brand.of(Colour.parse("#b0151f")).with(ornament).stylesheet(".part"))
                .contains(".part {")
                .contains("--radius: 0.75rem;")
                .contains("--masthead-image: url(\"/files/7/a.png?width=1920\");");
    }

    @Test
    void writesItsLayerAndNothingElse() {
        assertThat(Brand.of(Colour.parse("#B0151F")).stylesheet())
                .startsWith("@layer site {")
                .contains("--brand: #b0151f;", "--on-brand: #ffffff;", "--link: #1b4f8f;");
    }
}
