package org.chengmen.publishing.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;

class DatedTextTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 30);

    @Test
    void countsDaysFromTheDocument() {
        assertThat(DatedText.on(DAY, "{day+0}起，{date+3}止")).isEqualTo("12月30日起，2027年1月2日止");
        assertThat(DatedText.on(DAY, "{iso-30}")).isEqualTo("2026-11-30");
        assertThat(DatedText.on(DAY, "{lastyear}/{year}")).isEqualTo("2025/2026");
        assertThat(DatedText.on(DAY, "until {endate+2}")).isEqualTo("until 1 January 2027");
    }

    @Test
    void fillsWordsAndLeavesDates() {
        assertThat(DatedText.with(Map.of("n", "7"), "{day+0}有{n}件")).isEqualTo("{day+0}有7件");
    }

    @Test
    void refusesAGapThatNothingFills() {
        assertThatIllegalStateException().isThrownBy(() -> DatedText.on(DAY, "{nobody}"));
    }
}
