package org.chengmen.alliance.brands;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.kernel.Problem;
import org.junit.jupiter.api.Test;

class BrandTests {

    @Test
    void refusesAColourThatNobodyCanReadAndNamesTheContrast() {
        var yellow = new Brand(Colour.parse("#ffcc00"), Colour.WHITE, Colour.parse("#1b4f8f"));
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
    void writesItsLayerAndNothingElse() {
        assertThat(Brand.of(Colour.parse("#B0151F")).stylesheet())
                .startsWith("@layer site {")
                .contains("--brand: #b0151f;", "--on-brand: #ffffff;", "--link: #1b4f8f;");
    }
}
