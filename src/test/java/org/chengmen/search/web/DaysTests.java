package org.chengmen.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

class DaysTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-03-01", "2025/3/1", "2025.3.1", "20250301", "2025年3月1日", "２０２５年３月１日"})
    void readsADayInBothStyles(String typed) {
        assertThat(Days.read(typed)).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    void refusesWhatIsNoDay() {
        assertThatThrownBy(() -> Days.read("2025-02-30"))
                .isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> Days.read("昨天")).isInstanceOf(DateTimeParseException.class);
    }
}
