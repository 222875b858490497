package org.chengmen.alliance.brands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTests {

    @ParameterizedTest
    @CsvSource({
        "'#000000', '#ffffff', 21.0",
        "'#ffffff', '#ffffff', 1.0",
        "'#777777', '#ffffff', 4.478",
        "'#767676', '#ffffff', 4.542",
        "'#ff0000', '#ffffff', 3.998",
        "'#0000ff', '#ffffff', 8.592",
        "'#1d70b8', '#ffffff', 5.170"
    })
    void knowsTheContrastsOfThePublishedExamples(String one, String other, double contrast) {
        assertThat(Colour.parse(one).contrastWith(Colour.parse(other)))
                .isCloseTo(contrast, within(0.005));
        assertThat(Colour.parse(other).contrastWith(Colour.parse(one)))
                .isCloseTo(contrast, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        "'#ff0000', 0.62796, 0.25768, 29.234",
        "'#00ff00', 0.86644, 0.29483, 142.495",
        "'#0000ff', 0.45201, 0.31321, 264.052"
    })
    void knowsThePrimariesInOklch(String hex, double lightness, double chroma, double hue) {
        var shade = Colour.parse(hex).toOklch();
        assertThat(shade.lightness()).isCloseTo(lightness, within(0.001));
        assertThat(shade.chroma()).isCloseTo(chroma, within(0.001));
        assertThat(shade.hue()).isCloseTo(hue, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#b0151f", "#1b4f8f", "#0a7d55", "#777777"})
    void comesBackFromOklchUnchanged(String hex) {
        assertThat(Colour.parse(hex).toOklch().toColour()).hasToString(hex);
    }
}
