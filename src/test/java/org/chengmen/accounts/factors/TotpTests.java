package org.chengmen.accounts.factors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

class TotpTests {

    private static final byte[] SEED = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void makesTheCodesOfRfc6238(long second, String code) {
        var step = Totp.step(Instant.ofEpochSecond(second));
        assertThat(new Totp(8).code(SEED, step)).isEqualTo(code);
    }

    @Test
    void takesTheStepBeforeAndAfterOnly() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = Totp.step(now);
        for (var shift = -1; shift <= 1; shift++) {
            var code = Totp.SIX.code(SEED, step + shift);
            assertThat(Totp.SIX.accepted(SEED, code, now, 0)).hasValue(step + shift);
        }
        assertThat(Totp.SIX.accepted(SEED, Totp.SIX.code(SEED, step - 2), now, 0)).isEmpty();
        assertThat(Totp.SIX.accepted(SEED, Totp.SIX.code(SEED, step + 2), now, 0)).isEmpty();
    }

    @Test
    void takesNoCodeTwice() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = Totp.step(now);
        assertThat(Totp.SIX.accepted(SEED, Totp.SIX.code(SEED, step), now, step)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI"
    })
    void writesSecretsInTheAlphabetOfRfc4648(String bytes, String text) {
        assertThat(Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
}
