package org.chengmen.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chengmen.outbound.Outcome.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

class TargetTests {

    private static final Set<Integer> WEB = Set.of(80, 443);

    @ParameterizedTest
    @CsvSource({
        "ftp://wuhan.gov.cn/, SCHEME_NOT_ALLOWED",
        "file:///etc/passwd, SCHEME_NOT_ALLOWED",
        "jar:http://wuhan.gov.cn!/, SCHEME_NOT_ALLOWED",
        "//wuhan.gov.cn/, SCHEME_NOT_ALLOWED",
        "http://wuhan.gov.cn:22/, PORT_NOT_ALLOWED",
        "http://wuhan.gov.cn:99999/, PORT_NOT_ALLOWED",
        "http://a@wuhan.gov.cn/, ADDRESS_MALFORMED",
        "http://a:b@wuhan.gov.cn/, ADDRESS_MALFORMED",
        "http://wuhan.gov.cn%00.evil.cn/, ADDRESS_MALFORMED",
        "http:///path, ADDRESS_MALFORMED",
        "'http://wuhan.gov.cn/a b', ADDRESS_MALFORMED",
        "http://0177.0.0.1/, HOST_MALFORMED",
        "http://2130706433/, HOST_MALFORMED"
    })
    void refusesBeforeAnyNetworkIsAsked(String address, Reason reason) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> Target.of(address, WEB))
                .extracting(NotAllowed::reason)
                .isEqualTo(reason);
    }

    @Test
    void writesChineseAddressesAsTheyTravel() throws NotAllowed {
        assertThat(Target.of("http://武汉.中国/政策?词=城门#top", WEB).uri().toString())
                .isEqualTo(
                        "http://xn--5lwws.xn--fiqs8s/%E6%94%BF%E7%AD%96?%E8%AF%8D=%E5%9F%8E%E9%97%A8");
    }

    @Test
    void refusesToLeaveASecuredConnection() throws NotAllowed {
        var secure = Target.of("https://wuhan.gov.cn/a/b", WEB);
        assertThat(secure.redirected("../c", WEB).uri()).hasToString("https://wuhan.gov.cn/c");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> secure.redirected("http://wuhan.gov.cn/", WEB))
                .extracting(NotAllowed::reason)
                .isEqualTo(Reason.REDIRECT_LESS_SECURE);
    }
}
