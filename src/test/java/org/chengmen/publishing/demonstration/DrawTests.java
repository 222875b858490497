package org.chengmen.publishing.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class DrawTests {

    @Test
    void drawsWithinTheRange() {
        for (var unit = 0; unit < 500; unit++) {
            assertThat(new Draw("unit" + unit).from("4..11", "n")).isBetween(4, 11);
        }
    }

    @Test
    void drawsTheSameForTheSameUnit() {
        var ranges = Map.of("n", "1..1000000");

        assertThat(new Draw("fgw").figures(ranges)).isEqualTo(new Draw("fgw").figures(ranges));
        assertThat(new Draw("fgw").figures(ranges)).isNotEqualTo(new Draw("jyj").figures(ranges));
    }

    @Test
    void addsUpWhatASumNames() {
        var figures = new Draw("fgw").figures(Map.of("a", "3..3", "b", "4..4", "sum", "=a+b-2"));

        assertThat(figures).containsEntry("sum", "5");
    }
}
