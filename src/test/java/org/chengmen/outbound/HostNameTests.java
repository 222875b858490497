package org.chengmen.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0177.0.0.1",
                "0x7f.1",
                "0x7f000001",
                "2130706433",
                "127.1",
                "127.0.1",
                "127.0.0.1.",
                "127.0.0.01",
                "127.0.0.256",
                "1.2.3.4.5",
                "0X7F.0.0.1",
                "１２７.1",
                "127。1",
                "２１３０７０６４３３",
                "fgw.",
                "a..b",
                ".a",
                "-a.cn",
                "a_b.cn",
                "a b.cn",
                "",
                "[::1%eth0]",
                "[]",
                "a.0x"
            })
    void refusesWhatOnlyLooksLikeANumberOrAName(String host) {
        assertThat(HostName.of(host)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fgw.wuhan.gov.cn, fgw.wuhan.gov.cn",
        "FGW.Wuhan.Gov.CN, fgw.wuhan.gov.cn",
        "127.0.0.1, 127.0.0.1",
        "１２７。０。０。１, 127.0.0.1",
        "武汉.中国, xn--5lwws.xn--fiqs8s",
        "3.cn, 3.cn",
        "360.cn, 360.cn",
        "[2001:DB8::1], [2001:db8::1]"
    })
    void readsHostsAsTheyWillBeLookedUp(String host, String read) {
        assertThat(HostName.of(host)).map(HostName::value).contains(read);
    }
}
