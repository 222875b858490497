package org.chengmen.disclosure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.disclosure.catalogue.Rhythm.Period;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class RhythmTests {

    private static final LocalDate FROM = LocalDate.of(2025, 11, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void namesEveryPeriodThatHasBegun() {
        assertThat(Rhythm.YEARLY.begun(FROM, TODAY))
                .extracting(Period::code)
                .containsExactly("2025", "2026");
        assertThat(Rhythm.HALF_YEARLY.begun(FROM, TODAY))
                .extracting(Period::code)
                .containsExactly("2025H2", "2026H1", "2026H2");
        assertThat(Rhythm.QUARTERLY.begun(FROM, TODAY))
                .extracting(Period::code)
                .containsExactly("2025Q4", "2026Q1", "2026Q2", "2026Q3");
        assertThat(Rhythm.MONTHLY.begun(FROM, TODAY))
                .extracting(Period::code)
                .startsWith("2025-11", "2025-12")
                .endsWith("2026-07");
    }

    @Test
    void raisesNothingForWhatIsPublishedOnChange() {
        assertThat(Rhythm.ON_CHANGE.begun(FROM, TODAY)).isEmpty();
    }

    @Test
    void countsFiguresFromTheEndOfTheirPeriodAndPlansFromItsBeginning() {
        var quarter = Rhythm.QUARTERLY.begun(TODAY, TODAY).getFirst();
        assertThat(Anchor.END.of(quarter)).isEqualTo("2026-09-30");
        assertThat(Anchor.START.of(quarter)).isEqualTo("2026-07-01");
    }
}
