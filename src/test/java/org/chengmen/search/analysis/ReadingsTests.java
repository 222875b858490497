package org.chengmen.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

class ReadingsTests {

    private final Readings readings = new Readings();

    ReadingsTests() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "黄陂区,huangpiqu",
        "蔡甸区,caidianqu",
        "硚口区,qiaokouqu",
        "长江新区,changjiangxinqu",
        "银行,yinhang"
    })
    void readsTheNamesOfTheCityAsItsPeopleDo(String name, String reading) {
        assertThat(Readings.whole(readings.syllables(name))).isEqualTo(reading);
    }

    @Test
    void takesTheFirstLetterOfEachSyllable() {
        assertThat(Readings.initials(readings.syllables("市场监督管理局"))).isEqualTo("scjdglj");
    }

    @Test
    void readsOnlyWhatIsChineseThroughout() {
        assertThat(readings.syllables("5G基站")).isEmpty();
    }
}
