package org.chengmen.calendar.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.chengmen.kernel.calendar.AnnouncedYears;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Optional;

class MissingYearTests {

    @ParameterizedTest
    @CsvSource({
        "2026-10-31,",
        "2026-11-01,2027",
        "2026-12-31,2027",
        "2027-01-01,2027",
        "2025-11-01,",
        "2026-01-01,"
    })
    void warnsFromNovemberOn(LocalDate today, Integer missing) {
        var current = mock(CurrentVersion.class);
        when(current.today()).thenReturn(today);
        when(current.calendar()).thenReturn(AnnouncedYears.calendar());
        assertThat(new MissingYear(current).missing()).isEqualTo(Optional.ofNullable(missing));
    }
}
