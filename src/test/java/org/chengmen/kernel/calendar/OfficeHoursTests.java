package org.chengmen.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalDateTime;

class OfficeHoursTests {

    private final WorkingDayCalendar calendar = AnnouncedYears.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-09-24T16:59,2026-09-24",
        "2026-09-24T17:00,2026-09-24",
        "2026-09-24T17:01,2026-09-28",
        "2026-09-24T03:00,2026-09-24",
        "2026-10-03T10:00,2026-10-08",
        "2026-10-10T10:00,2026-10-10",
        "2026-10-09T23:59,2026-10-10"
    })
    void receivesOnTheNextWorkingDayWhatArrivesAfterHours(
            LocalDateTime arrived, LocalDate receipt) {
        assertThat(OfficeHours.USUAL.receipt(arrived, calendar)).isEqualTo(receipt);
    }

    @Test
    void isOpenOnWorkingDaysOnly() {
        var hours = OfficeHours.USUAL;
        assertThat(hours.isOpen(LocalDateTime.parse("2026-10-10T09:00"), calendar)).isTrue();
        assertThat(hours.isOpen(LocalDateTime.parse("2026-10-01T10:00"), calendar)).isFalse();
        assertThat(hours.isOpen(LocalDateTime.parse("2026-09-30T17:00"), calendar)).isFalse();
        assertThat(hours.end(LocalDate.parse("2026-09-30"))).hasToString("2026-09-30T17:00");
    }
}
