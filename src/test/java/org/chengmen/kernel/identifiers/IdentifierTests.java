package org.chengmen.kernel.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class IdentifierTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11100000000013338W", "11110000000021135M", "11370800MB28559184",
                "11441700007280420Y", "12441500196720244T", "91310000775785552L",
                "11420100012345671R"
            })
    void acceptsPublishedCreditCodes(String code) {
        assertThat(CreditCode.parse(code).value()).isEqualTo(code);
    }

    @Test
    void putsTypingHabitsRight() {
        assertThat(CreditCode.parse(" 1110 0000-0000 13338w").value())
                .isEqualTo("11100000000013338W");
        assertThat(CitizenNumber.parse("１１０１０５１９４９１２３１００２x", TODAY).value())
                .isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11100000000013338A", "11100000000013383W"})
    void refusesACreditCodeWhoseCheckIsWrong(String code) {
        assertThatThrownBy(() -> CreditCode.parse(code)).hasMessageContaining("check-wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1110000000001333", "1110000000001333IW", "<script>"})
    void refusesWhatIsNoCreditCode(String text) {
        assertThatThrownBy(() -> CreditCode.parse(text)).hasMessageContaining("malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "420102199003071232",
                "420111196506120043",
                "420106198802290029"
            })
    void acceptsPublishedCitizenNumbers(String number) {
        assertThat(CitizenNumber.parse(number, TODAY).value()).isEqualTo(number);
    }

    @Test
    void refusesImpossibleAndFutureBirthdays() {
        assertThatThrownBy(() -> CitizenNumber.parse("420106198702290029", TODAY))
                .hasMessageContaining("date-impossible");
        assertThatThrownBy(
                        () -> CitizenNumber.parse("420102199003071232", LocalDate.of(1990, 3, 6)))
                .hasMessageContaining("date-impossible");
    }

    @Test
    void refusesACitizenNumberWhoseCheckIsWrong() {
        assertThatThrownBy(() -> CitizenNumber.parse("420102199003071233", TODAY))
                .hasMessageContaining("check-wrong");
    }

    @Test
    void neverPrintsACitizenNumberInFull() {
        assertThat(CitizenNumber.parse("420102199003071232", TODAY))
                .hasToString("420102********1232");
    }
}
