package org.chengmen.disclosure.requests.fees;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTests {

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 0", "11, 100", "30, 2000", "31, 2200", "35, 3000", "45, 5500"})
    void chargesByCase(int cases, int yuan) {
        assertThat(Basis.CASES.total(cases)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "30, 0", "31, 10", "100, 700", "200, 2700", "250, 4700"})
    void chargesByPage(int pages, int yuan) {
        assertThat(Basis.PAGES.total(pages)).isEqualTo(yuan);
    }
}
